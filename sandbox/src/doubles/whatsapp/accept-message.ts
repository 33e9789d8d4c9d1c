import { dig, digText } from "../../core/dig"
import type { World } from "../../core/world"
import type { Chat, ChatMessage, Chats } from "./chats"
import type { GraphFailure } from "./graph-error"
import { messageText } from "./message-text"
import type { Statuses } from "./statuses"
import type { OutboundMessage } from "./validate-send"
import { toUserId } from "./wa-id"
import { mintWamid } from "./wamid"

const WINDOW_MS = 24 * 60 * 60 * 1000

/**
 * Closed only when the double knows the customer's last message and it is old. Of a number that it never heard from it
 * cannot know: the message may have come before a restart, or from a webhook that somebody else sent.
 */
const isWindowOpen = (chat: Chat | undefined, now: number): boolean => now - (chat?.window_opened_at ?? now) < WINDOW_MS

const acceptedBody = ({ waId, type, payload }: OutboundMessage, id: string) => ({
  messaging_product: "whatsapp",
  contacts: [{ input: payload.to, wa_id: waId, user_id: toUserId(waId) }],
  messages: [{ id, ...(type === "template" ? { message_status: "accepted" } : {}) }],
})

type AcceptInput = { world: World; chats: Chats; statuses: Statuses; outbound: OutboundMessage }

/**
 * Takes a checked message on: 200 means accepted, not delivered. Outside the customer service window anything but a
 * template is refused with 131047 at once. (The Cloud API may also accept it and fail it by webhook; push a `failed`
 * status for that.)
 */
export const acceptMessage = (input: AcceptInput): { error: GraphFailure } | { body: unknown } => {
  const { world, chats, statuses, outbound } = input
  const { waId, type, payload } = outbound
  if (type !== "template" && !isWindowOpen(chats.get(waId), world.clock.now())) {
    const details = "Message failed to send because more than 24 hours have passed since the customer last replied."
    return { error: { code: 131047, details } }
  }
  const chat = chats.ensure(waId)
  const message: ChatMessage = {
    id: mintWamid({ waId, sentBy: "business" }),
    sent_by: "business",
    type,
    text: messageText(payload),
    image_url: digText(payload, "image", "link"),
    status: "accepted",
    biz_opaque_callback_data: outbound.callbackData,
    payload,
    at: new Date(world.clock.now()).toISOString(),
  }
  chat.typing_until = null
  chats.react(dig(payload, "reaction"))
  chats.add(chat, message)
  statuses.follow(chat, message)
  return { body: acceptedBody(outbound, message.id) }
}
