import { noChanges, type Changes } from "../../../types"
import type { Sql } from "../utils/sql"
import { changeOwner } from "./change-owner"
import { saveConversation, type LockedConversation } from "./conversation-row"
import { enqueueText } from "./enqueue-text"
import { handOverToPerson } from "./hand-over-to-person"
import { openOrExtendTurn } from "./open-turn"
import { lockOpenTurn, type OpenTurn } from "./read-turn"

export type TurnAnswer = {
  turn_id: string
  owner_version: number
  messages: { text: string }[]
  handover: { reason: string; summary: string | null } | null
}

/** Messages that came in after the turn had been read are a turn of their own. */
const openFollowUp = async (sql: Sql, conversation: LockedConversation, turn: OpenTurn, quietTimeMs: number) => {
  if (turn.read_sequence === null || turn.read_sequence >= turn.last_sequence) {
    return []
  }
  const range = { first_sequence: turn.read_sequence + 1, last_sequence: turn.last_sequence }
  return [await openOrExtendTurn(sql, conversation, range, quietTimeMs)]
}

/**
 * Closes a turn with its answer: outbox rows, owner and turn in one transaction. A late or second answer, or one
 * written for another owner, changes nothing.
 */
export const answerTurn = async (
  sql: Sql,
  answer: TurnAnswer,
  quietTimeMs: number
): Promise<{ accepted: boolean; changes: Changes }> => {
  const changes = noChanges()
  const open = await lockOpenTurn(sql, answer.turn_id)
  if (!open || open.turn.owner_version !== answer.owner_version) {
    return { accepted: false, changes }
  }
  const { turn, conversation } = open
  await sql("update conversation_reply_turn set state = ?, closed_at = now(), updated_at = now() where id = ?", [
    answer.handover ? "handed_over" : "answered",
    turn.id,
  ])
  if (answer.handover && answer.messages.length === 0) {
    await handOverToPerson(sql, conversation, answer.handover, changes)
  } else if (answer.handover) {
    await changeOwner(sql, conversation, { owner: "human", ...answer.handover }, changes)
  }
  for (const [turn_index, { text }] of answer.messages.entries()) {
    await enqueueText(sql, conversation, { author: "bot", text, turn_id: turn.id, turn_index }, changes)
  }
  if (!answer.handover) {
    changes.turns.push(...(await openFollowUp(sql, conversation, turn, quietTimeMs)))
  }
  await saveConversation(sql, conversation)
  changes.updated.push(conversation.id)
  return { accepted: true, changes }
}
