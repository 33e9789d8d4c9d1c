import { digText, type Json } from "../../core/dig"
import type { World } from "../../core/world"
import type { Chats } from "./chats"
import type { GraphFailure } from "./graph-error"

/** Longest time the dots are shown when no answer ends them ("Typing indicators", Cloud API documentation). */
const TYPING_MS = 25_000

/** `status: "read"`: this and every earlier message of the customer is read; with `typing_indicator` dots are shown. */
export const markRead = (world: World, chats: Chats, body: Json): GraphFailure | null => {
  const found = chats.find(digText(body, "message_id") ?? "")
  if (body.messaging_product !== "whatsapp" || found?.message.sent_by !== "customer") {
    return { code: 100, details: "message_id must be the id of a message received from a customer." }
  }
  const { chat, message } = found
  for (const earlier of chat.messages.slice(0, chat.messages.indexOf(message) + 1)) {
    if (earlier.sent_by === "customer") {
      earlier.status = "read"
    }
  }
  if (body.typing_indicator) {
    const until = world.clock.now() + TYPING_MS
    chat.typing_until = until
    world.clock.schedule(TYPING_MS, () => {
      if (chat.typing_until === until) {
        chat.typing_until = null
        chats.changed(chat)
      }
    })
  }
  chats.changed(chat)
  return null
}
