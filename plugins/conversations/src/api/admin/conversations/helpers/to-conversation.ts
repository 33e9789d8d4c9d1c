import type { Channel, ConversationStatus, Direction, HandoverRecord, Owner } from "../../../../types"

export type ConversationRow = {
  id: string
  channel: Channel
  status: ConversationStatus
  owner: Owner
  owner_version: number
  assignee_id: string | null
  unread_count: number
  window_expires_at: Date | string | null
  last_message_text: string | null
  last_message_type: string | null
  last_message_direction: Direction | null
  last_message_at: Date | string | null
  labels: string[]
  handover: HandoverRecord | null
  contact: { id: string; name: string | null; phone: string | null; wa_id: string | null; customer_id: string | null }
  created_at: Date | string
  updated_at: Date | string
}

/** A conversation as the admin reads it. */
export const toConversation = (row: ConversationRow) => {
  const { last_message_text, last_message_type, last_message_direction, last_message_at, contact, ...conversation } =
    row
  return {
    ...conversation,
    contact: {
      id: contact.id,
      name: contact.name,
      phone: contact.phone,
      wa_id: contact.wa_id,
      customer_id: contact.customer_id,
    },
    last_message: last_message_at && {
      text: last_message_text,
      type: last_message_type,
      direction: last_message_direction,
      created_at: last_message_at,
    },
  }
}
