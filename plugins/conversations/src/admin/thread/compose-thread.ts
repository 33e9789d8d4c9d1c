import type { Message } from "../lib/types"

/** A text on its way to the server, known by the id this browser gave it. */
export type Send = {
  clientId: string
  text: string
  /** Sequence of the newest message when it was sent: its echo can only come later. */
  afterSequence: number
  createdAt: string
  state: "sending" | "failed"
  /** Translation key of the reason, when it failed. */
  reason: string | null
  /** The message it became, once the server has said so. */
  messageId: string | null
}

export type ThreadItem = { kind: "message"; key: string; message: Message } | { kind: "send"; key: string; send: Send }

const latestAttempts = (sends: readonly Send[]): Send[] => [
  ...new Map(sends.map((send) => [send.clientId, send])).values(),
]

const isEchoOf = (message: Message, send: Send) =>
  message.author === "agent" && message.text === send.text && message.sequence > send.afterSequence

/** Which message each send became: as the server said, else (the live echo can overtake the answer) by its text. */
const matchEchoes = (messages: readonly Message[], sends: readonly Send[]): Map<string, Send> => {
  const byMessage = new Map<string, Send>()
  for (const send of sends) {
    if (send.messageId) {
      byMessage.set(send.messageId, send)
    }
  }
  for (const send of sends) {
    const echo = send.messageId
      ? undefined
      : messages.find((message) => !byMessage.has(message.id) && isEchoOf(message, send))
    if (echo) {
      byMessage.set(echo.id, send)
    }
  }
  return byMessage
}

/**
 * The thread as an agent sees it: what the server has, then what is still on its way. A send and the message it became
 * share one key, so that the bubble on screen stays the same one.
 */
export const composeThread = (messages: readonly Message[], allSends: readonly Send[]): ThreadItem[] => {
  const sends = latestAttempts(allSends)
  const sendByMessage = matchEchoes(messages, sends)
  const arrived = new Set(
    messages.map((message) => sendByMessage.get(message.id)?.clientId).filter((id): id is string => id !== undefined)
  )
  return [
    ...messages.map((message): ThreadItem => ({
      kind: "message",
      key: sendByMessage.get(message.id)?.clientId ?? message.id,
      message,
    })),
    ...sends
      .filter((send) => !arrived.has(send.clientId))
      .map((send): ThreadItem => ({ kind: "send", key: send.clientId, send })),
  ]
}

/** When an item happened: the provider's clock for what the customer wrote, ours for the rest. */
export const momentOf = (item: ThreadItem): Date =>
  new Date(item.kind === "send" ? item.send.createdAt : (item.message.provider_timestamp ?? item.message.created_at))
