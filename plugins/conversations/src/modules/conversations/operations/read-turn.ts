import type { Author } from "../../../types"
import { TURN_ANSWER_SECONDS } from "../policies/limits"
import type { Sql } from "../utils/sql"
import { lockConversation, type LockedConversation } from "./conversation-row"

export type ReadTurn = {
  turn_id: string
  owner_version: number
  conversation_id: string
  contact: { id: string; name: string | null }
  /** The unanswered texts of the customer, one per line. */
  question: string
  /** Earlier texts, oldest first. */
  history: { author: Exclude<Author, "system">; text: string }[]
}

export type OpenTurn = {
  id: string
  owner_version: number
  first_sequence: number
  last_sequence: number
  read_sequence: number | null
}

/** The turn and its conversation, locked, or `null` when nobody may answer it any more. */
export const lockOpenTurn = async (
  sql: Sql,
  turnId: string
): Promise<{ turn: OpenTurn; conversation: LockedConversation } | null> => {
  const [key] = await sql<{ conversation_id: string }>(
    "select conversation_id from conversation_reply_turn where id = ? and state = 'open'",
    [turnId]
  )
  if (!key) {
    return null
  }
  const conversation = await lockConversation(sql, key.conversation_id)
  const [turn] = await sql<OpenTurn>(
    `select id, owner_version, first_sequence, last_sequence, read_sequence from conversation_reply_turn
     where id = ? and state = 'open' for update`,
    [turnId]
  )
  if (!turn || conversation.owner !== "bot" || conversation.owner_version !== turn.owner_version) {
    return null
  }
  return { turn, conversation }
}

/**
 * What the bot needs to answer a turn. The first reading fixes the question: a message that comes later is answered
 * in a turn of its own, and is not lost when this one is closed.
 */
export const readTurn = async (sql: Sql, turnId: string, historyLimit: number): Promise<ReadTurn | null> => {
  const open = await lockOpenTurn(sql, turnId)
  if (!open) {
    return null
  }
  const { turn, conversation } = open
  const readSequence = turn.read_sequence ?? turn.last_sequence
  await sql(
    `update conversation_reply_turn
     set read_sequence = ?, next_emit_at = now() + ? * interval '1 second', updated_at = now() where id = ?`,
    [readSequence, TURN_ANSWER_SECONDS, turn.id]
  )
  const question = await sql<{ text: string }>(
    `select text from conversation_message
     where conversation_id = ? and direction = 'inbound' and type = 'text' and sequence between ? and ?
     order by provider_timestamp, sequence`,
    [conversation.id, turn.first_sequence, readSequence]
  )
  const history = await sql<ReadTurn["history"][number]>(
    `select author, text from conversation_message
     where conversation_id = ? and type = 'text' and text is not null and author <> 'system'
       and status not in ('failed', 'blocked') and not (direction = 'inbound' and sequence >= ?)
     order by sequence desc limit ?`,
    [conversation.id, turn.first_sequence, historyLimit]
  )
  const [contact] = await sql<ReadTurn["contact"]>(
    "select contact.id, contact.name from conversation_contact contact join conversation_thread c on c.contact_id = contact.id where c.id = ?",
    [conversation.id]
  )
  return {
    turn_id: turn.id,
    owner_version: turn.owner_version,
    conversation_id: conversation.id,
    contact: { id: contact.id, name: contact.name },
    question: question.map((row) => row.text).join("\n"),
    history: history.reverse().map(({ author, text }) => ({ author, text })),
  }
}
