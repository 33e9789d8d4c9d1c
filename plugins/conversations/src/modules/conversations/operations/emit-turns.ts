import { noChanges, type Changes } from "../../../types"
import { HANDOVER_REASONS } from "../policies/handover-lines"
import { MAX_TURN_ATTEMPTS, TURN_RETRY_SECONDS } from "../policies/limits"
import type { Sql } from "../utils/sql"
import { saveConversation } from "./conversation-row"
import { handOverToPerson } from "./hand-over-to-person"
import { lockOpenTurn } from "./read-turn"

/** Takes the turns whose bell is due and sets the next bell, in case nobody answers. */
export const claimDueTurns = async (sql: Sql, limit: number): Promise<string[]> => {
  const rows = await sql<{ id: string }>(
    `update conversation_reply_turn turn
     set attempts = turn.attempts + 1, emitted_at = now(), updated_at = now(),
       next_emit_at = now() + ? * power(2, turn.attempts) * interval '1 second'
     where turn.id in (
       select id from conversation_reply_turn
       where state = 'open' and next_emit_at <= now() and attempts < ?
       order by next_emit_at limit ? for update skip locked)
     returning turn.id`,
    [TURN_RETRY_SECONDS, MAX_TURN_ATTEMPTS, limit]
  )
  return rows.map((row) => row.id)
}

/** Turns whose bell has rung often enough. */
export const listGivenUpTurns = async (sql: Sql, limit: number): Promise<string[]> => {
  const rows = await sql<{ id: string }>(
    `select id from conversation_reply_turn
     where state = 'open' and next_emit_at <= now() and attempts >= ? order by next_emit_at limit ?`,
    [MAX_TURN_ATTEMPTS, limit]
  )
  return rows.map((row) => row.id)
}

/** Nobody answered in time: a person takes over, and the customer is told. */
export const giveUpTurn = async (sql: Sql, turnId: string): Promise<Changes> => {
  const changes = noChanges()
  const open = await lockOpenTurn(sql, turnId)
  if (!open) {
    await sql(
      "update conversation_reply_turn set state = 'cancelled', closed_at = now() where id = ? and state = 'open'",
      [turnId]
    )
  } else {
    await handOverToPerson(sql, open.conversation, { reason: HANDOVER_REASONS.UNANSWERED }, changes)
    await saveConversation(sql, open.conversation)
  }
  return changes
}
