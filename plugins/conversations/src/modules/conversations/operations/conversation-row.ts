import { MedusaError } from "@medusajs/framework/utils"
import type { Channel, ConversationStatus, Direction, HandoverRecord, Owner } from "../../../types"
import { newId } from "../utils/new-id"
import type { Sql } from "../utils/sql"

/** A conversation whose row is locked: changed in memory, written once by {@link saveConversation}. */
export type LockedConversation = {
  id: string
  channel: Channel
  phone_number_id: string
  status: ConversationStatus
  owner: Owner
  owner_version: number
  assignee_id: string | null
  window_expires_at: Date | null
  unread_count: number
  last_sequence: number
  last_message_text: string | null
  last_message_type: string | null
  last_message_direction: Direction | null
  last_message_at: Date | null
  handover: HandoverRecord | null
}

type Row = Omit<LockedConversation, "window_expires_at" | "last_message_at"> & {
  window_expires_at: string | Date | null
  last_message_at: string | Date | null
}

const COLUMNS = `id, channel, phone_number_id, status, owner, owner_version, assignee_id, window_expires_at, unread_count,
  last_sequence, last_message_text, last_message_type, last_message_direction, last_message_at, handover`

const fromRow = (row: Row): LockedConversation => ({
  ...row,
  window_expires_at: row.window_expires_at ? new Date(row.window_expires_at) : null,
  last_message_at: row.last_message_at ? new Date(row.last_message_at) : null,
})

/** @throws MedusaError `not_found` */
export const lockConversation = async (sql: Sql, id: string): Promise<LockedConversation> => {
  const [row] = await sql<Row>(
    `select ${COLUMNS} from conversation_thread where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no conversation with id ${id}.`)
  }
  return fromRow(row)
}

type ThreadKey = { contact_id: string; channel: Channel; phone_number_id: string; initial_owner: Owner }

/** The contact's thread, locked; created when there is none. The caller holds the contact's lock. */
export const lockOrCreateConversation = async (
  sql: Sql,
  key: ThreadKey
): Promise<{ conversation: LockedConversation; created: boolean }> => {
  const [row] = await sql<Row>(
    `select ${COLUMNS} from conversation_thread
     where contact_id = ? and channel = ? and phone_number_id = ? and deleted_at is null for update`,
    [key.contact_id, key.channel, key.phone_number_id]
  )
  if (row) {
    return { conversation: fromRow(row), created: false }
  }
  const [inserted] = await sql<Row>(
    `insert into conversation_thread (id, contact_id, channel, phone_number_id, owner, labels)
     values (?, ?, ?, ?, ?, '{}') returning ${COLUMNS}`,
    [newId("conversation"), key.contact_id, key.channel, key.phone_number_id, key.initial_owner]
  )
  return { conversation: fromRow(inserted), created: true }
}

export const saveConversation = async (sql: Sql, conversation: LockedConversation): Promise<void> => {
  await sql(
    `update conversation_thread set status = ?, owner = ?, owner_version = ?, assignee_id = ?, window_expires_at = ?,
       unread_count = ?, last_sequence = ?, last_message_text = ?, last_message_type = ?, last_message_direction = ?,
       last_message_at = ?, handover = ?::jsonb, updated_at = now()
     where id = ?`,
    [
      conversation.status,
      conversation.owner,
      conversation.owner_version,
      conversation.assignee_id,
      conversation.window_expires_at,
      conversation.unread_count,
      conversation.last_sequence,
      conversation.last_message_text,
      conversation.last_message_type,
      conversation.last_message_direction,
      conversation.last_message_at,
      conversation.handover ? JSON.stringify(conversation.handover) : null,
      conversation.id,
    ]
  )
}
