import type { Changes, Owner, TurnState } from "../../../types"
import { cleanText } from "../utils/clean-text"
import type { Sql } from "../utils/sql"
import type { LockedConversation } from "./conversation-row"

export type OwnerChange = {
  owner: Owner
  reason: string
  summary?: string | null
  note?: string | null
  actor_id?: string | null
  /** What becomes of an open turn when a person takes over. */
  turn_state?: Extract<TurnState, "handed_over" | "cancelled">
}

const closeOpenTurn = (sql: Sql, conversationId: string, state: TurnState) =>
  sql(
    `update conversation_reply_turn set state = ?, closed_at = now(), updated_at = now()
     where conversation_id = ? and state = 'open'`,
    [state, conversationId]
  )

/** The bot falls silent at once: what it wrote and nobody has sent yet is not sent any more. */
const blockUnsentBotMessages = async (sql: Sql, conversationId: string, changes: Changes) => {
  const rows = await sql<{ id: string }>(
    `update conversation_message set status = 'blocked', next_attempt_at = null, error = ?::jsonb, updated_at = now()
     where conversation_id = ? and author = 'bot' and status = 'queued' and next_attempt_at is not null returning id`,
    [JSON.stringify({ reason: "taken_over", code: null, detail: null }), conversationId]
  )
  changes.statuses.push(
    ...rows.map(({ id }) => ({ message_id: id, conversation_id: conversationId, status: "blocked" as const }))
  )
}

/**
 * Gives the conversation to the bot or to a person and raises `owner_version`. Does nothing when it is theirs already.
 * Given back to the bot nothing is answered in retrospect: a turn is opened by the next message.
 */
export const changeOwner = async (
  sql: Sql,
  conversation: LockedConversation,
  change: OwnerChange,
  changes: Changes
): Promise<boolean> => {
  if (conversation.owner === change.owner) {
    return false
  }
  conversation.owner = change.owner
  conversation.owner_version += 1
  conversation.handover = {
    owner: change.owner,
    reason: cleanText(change.reason),
    summary: change.summary ? cleanText(change.summary) : null,
    note: change.note ? cleanText(change.note) : null,
    actor_id: change.actor_id ?? null,
    at: new Date().toISOString(),
  }
  if (change.owner === "human") {
    await closeOpenTurn(sql, conversation.id, change.turn_state ?? "cancelled")
    await blockUnsentBotMessages(sql, conversation.id, changes)
  }
  changes.handovers.push({ conversation_id: conversation.id, owner: change.owner, reason: change.reason })
  changes.updated.push(conversation.id)
  return true
}
