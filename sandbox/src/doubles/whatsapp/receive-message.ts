import { dig, digText, type Json } from "../../core/dig"
import type { World } from "../../core/world"
import type { ChatMessage, Chats } from "./chats"
import { toEnvelope, toTimestamp } from "./envelope"
import { messageText } from "./message-text"
import { sendWebhook } from "./send-webhook"
import { toUserId } from "./wa-id"
import { mintWamid } from "./wamid"

type ReceiveInput = {
  world: World
  chats: Chats
  /** wa_id of the customer */
  from: string
  name?: string
  /** Any message object of the Cloud API; its own `id`, `from` and `timestamp` win over those made here. */
  message: Json
}

/** A customer writes: shows it on the phone, opens the window and sends the webhook. Returns the message's id. */
export const receiveMessage = ({ world, chats, from, name, message }: ReceiveInput): string => {
  const now = world.clock.now()
  const userId = toUserId(from)
  const id = digText(message, "id") ?? mintWamid({ waId: from, sentBy: "customer" })
  const sent = {
    from,
    from_user_id: userId,
    id,
    timestamp: toTimestamp(now),
    ...message,
  }
  const chat = chats.ensure(from, name)
  chat.window_opened_at = now
  const shown: ChatMessage = {
    id,
    sent_by: "customer",
    type: String(message.type),
    text: messageText(message),
    status: "sent",
    payload: sent,
    at: new Date(now).toISOString(),
  }
  chats.react(dig(message, "reaction"))
  chats.add(chat, shown)

  // A system message (a changed number, for one) comes without contacts.
  const contacts =
    message.type === "system" ? {} : { contacts: [{ profile: { name: chat.name }, wa_id: from, user_id: userId }] }
  void sendWebhook(world, toEnvelope({ ...contacts, messages: [sent] }), () => {
    if (shown.status === "sent") {
      shown.status = "delivered"
      chats.changed(chat)
    }
  })
  return id
}
