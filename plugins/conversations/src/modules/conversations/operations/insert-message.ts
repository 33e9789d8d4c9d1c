import type { Author, Direction, MessageStatus } from "../../../types"
import { cleanText } from "../utils/clean-text"
import { newId } from "../utils/new-id"
import type { Sql } from "../utils/sql"
import type { LockedConversation } from "./conversation-row"

export type NewMessage = {
  direction: Direction
  author: Author
  author_id?: string | null
  type: string
  text: string | null
  status: MessageStatus
  wamid?: string | null
  wamid_hash?: string | null
  provider_timestamp?: Date | null
  idempotency_key?: string | null
  turn_id?: string | null
  turn_index?: number | null
  /** A reaction is kept but is not the last message of a conversation in the list. */
  listed?: boolean
}

export type StoredMessage = { id: string; sequence: number }

/**
 * Stores a message as the next of its conversation, or returns `null` when it is there already (unique keys: wamid,
 * idempotency key, turn and index).
 */
export const insertMessage = async (
  sql: Sql,
  conversation: LockedConversation,
  message: NewMessage
): Promise<StoredMessage | null> => {
  const sequence = conversation.last_sequence + 1
  const text = message.text === null ? null : cleanText(message.text)
  const [row] = await sql<{ id: string; created_at: string | Date }>(
    `insert into conversation_message (id, conversation_id, sequence, phone_number_id, wamid, wamid_hash, direction,
       author, author_id, type, text, status, provider_timestamp, idempotency_key, turn_id, turn_index, next_attempt_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? = 'queued' then now() end)
     on conflict do nothing returning id, created_at`,
    [
      newId("message"),
      conversation.id,
      sequence,
      conversation.phone_number_id,
      message.wamid ?? null,
      message.wamid_hash ?? null,
      message.direction,
      message.author,
      message.author_id ?? null,
      message.type,
      text,
      message.status,
      message.provider_timestamp ?? null,
      message.idempotency_key ?? null,
      message.turn_id ?? null,
      message.turn_index ?? null,
      message.status,
    ]
  )
  if (!row) {
    return null
  }
  conversation.last_sequence = sequence
  if (message.listed === false) {
    return { id: row.id, sequence }
  }
  conversation.last_message_text = text
  conversation.last_message_type = message.type
  conversation.last_message_direction = message.direction
  conversation.last_message_at = new Date(row.created_at)
  return { id: row.id, sequence }
}
