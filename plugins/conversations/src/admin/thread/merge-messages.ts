import type { Message, MessageStatus } from "../lib/types"
import { forwardStatus } from "./message-status"

const mergeMessage = (known: Message, incoming: Message): Message => {
  const status = forwardStatus(known.status, incoming.status)
  return { ...incoming, status, error: status === incoming.status ? incoming.error : known.error }
}

/**
 * Joins pages that may overlap and arrive in any order into one thread: each message once, by `sequence`, with the
 * furthest status seen.
 */
export const mergeMessages = (known: readonly Message[], incoming: readonly Message[]): Message[] => {
  const byId = new Map(known.map((message) => [message.id, message]))
  for (const message of incoming) {
    const before = byId.get(message.id)
    byId.set(message.id, before ? mergeMessage(before, message) : message)
  }
  return [...byId.values()].sort((a, b) => a.sequence - b.sequence)
}

/** Applies a status heard over the socket. An unknown message is left to the next catch-up. */
export const applyStatus = (messages: readonly Message[], messageId: string, status: MessageStatus): Message[] =>
  messages.map((message) =>
    message.id === messageId ? { ...message, status: forwardStatus(message.status, status) } : message
  )
