import { MAX_QUIET_TIME_MS } from "../policies/limits"
import { newId } from "../utils/new-id"
import type { Sql } from "../utils/sql"
import type { LockedConversation } from "./conversation-row"

export type TurnRange = { first_sequence: number; last_sequence: number }

/**
 * Opens a turn for these messages, or adds them to the open one and waits for quiet again. A turn that has been read
 * keeps its question; the added messages get their own turn when it is answered.
 *
 * @returns the turn's id
 */
export const openOrExtendTurn = async (
  sql: Sql,
  conversation: LockedConversation,
  range: TurnRange,
  quietTimeMs: number
): Promise<string> => {
  const [turn] = await sql<{ id: string }>(
    `insert into conversation_reply_turn as turn (id, conversation_id, state, owner_version, first_sequence,
       last_sequence, quiet_until, next_emit_at)
     values (?, ?, 'open', ?, ?, ?, now() + ? * interval '1 ms', now() + ? * interval '1 ms')
     on conflict (conversation_id) where state = 'open' do update set
       last_sequence = excluded.last_sequence,
       quiet_until = case when turn.read_sequence is null then
         least(excluded.quiet_until, turn.created_at + ? * interval '1 ms') else turn.quiet_until end,
       next_emit_at = case when turn.read_sequence is null then
         least(excluded.quiet_until, turn.created_at + ? * interval '1 ms') else turn.next_emit_at end,
       updated_at = now()
     returning id`,
    [
      newId("turn"),
      conversation.id,
      conversation.owner_version,
      range.first_sequence,
      range.last_sequence,
      quietTimeMs,
      quietTimeMs,
      MAX_QUIET_TIME_MS,
      MAX_QUIET_TIME_MS,
    ]
  )
  return turn.id
}
