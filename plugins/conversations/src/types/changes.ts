import type { MessageStatus, Owner } from "./conversation"

/** What an operation changed, for those who must hear of it: the event bus, the open inboxes, the outbox, the bot. */
export type Changes = {
  messages: { message_id: string; conversation_id: string; sequence: number; queued: boolean }[]
  statuses: { message_id: string; conversation_id: string; status: MessageStatus }[]
  created: string[]
  updated: string[]
  handovers: { conversation_id: string; owner: Owner; reason: string }[]
  /** Turns that wait for their quiet time. */
  turns: string[]
  /** Inbound messages the bot is about to answer. */
  receipts: { phone_number_id: string; wamid: string }[]
}

export const noChanges = (): Changes => ({
  messages: [],
  statuses: [],
  created: [],
  updated: [],
  handovers: [],
  turns: [],
  receipts: [],
})

/** Adds the changes of `source` to `target`. */
export const addChanges = (target: Changes, source: Changes): Changes => {
  target.messages.push(...source.messages)
  target.statuses.push(...source.statuses)
  target.created.push(...source.created)
  target.updated.push(...source.updated)
  target.handovers.push(...source.handovers)
  target.turns.push(...source.turns)
  target.receipts.push(...source.receipts)
  return target
}
