import type { Chat, ChatMessage } from "../chats"

/** One bubble on the phone's screen. */
export type PhoneMessage = Pick<
  ChatMessage,
  "id" | "sent_by" | "type" | "text" | "image_url" | "reaction" | "status" | "at"
>

/** A chat as the phone receives it over server-sent events. */
export type PhoneChat = { wa_id: string; name: string; is_typing: boolean; messages: PhoneMessage[] }

const hasArrived = ({ sent_by, status, type }: ChatMessage): boolean =>
  type !== "reaction" && (sent_by === "customer" || status === "delivered" || status === "read")

/** What the customer's phone knows of a chat: nothing that was not delivered to it. */
export const toPhoneChat = (chat: Chat): PhoneChat => ({
  wa_id: chat.wa_id,
  name: chat.name,
  is_typing: chat.typing_until !== null,
  messages: chat.messages.filter(hasArrived).map(({ id, sent_by, type, text, image_url, reaction, status, at }) => ({
    id,
    sent_by,
    type,
    text,
    image_url,
    reaction,
    status,
    at,
  })),
})
