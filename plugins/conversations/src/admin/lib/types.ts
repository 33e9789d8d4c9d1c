export type Channel = "whatsapp" | "web"

export type ConversationStatus = "open" | "pending" | "snoozed" | "resolved"

export type Owner = "bot" | "human"

export type Direction = "inbound" | "outbound"

export type Author = "customer" | "bot" | "agent" | "system"

export type MessageStatus = "received" | "queued" | "sent" | "delivered" | "read" | "failed" | "blocked" | "unknown"

export type Contact = {
  id: string
  name: string | null
  phone: string | null
  wa_id: string | null
  customer_id: string | null
}

/** A conversation as `GET /admin/conversations` gives it. Times are ISO 8601. */
export type Conversation = {
  id: string
  channel: Channel
  status: ConversationStatus
  owner: Owner
  assignee_id: string | null
  contact: Contact
  unread_count: number
  window_expires_at: string | null
  last_message: { text: string | null; type: string; direction: Direction; created_at: string } | null
  labels: string[]
  updated_at: string
}

/** Why a message was not sent or not delivered: a word of ours, the network's number and its own sentence. */
export type MessageError = { reason: string; code: number | null; detail: string | null }

/** A message as `GET /admin/conversations/:id/messages` gives it. `sequence` counts up within its conversation. */
export type Message = {
  id: string
  sequence: number
  direction: Direction
  author: Author
  type: string
  text: string | null
  status: MessageStatus
  error: MessageError | null
  provider_timestamp: string | null
  created_at: string
}

export type ConversationPage = { conversations: Conversation[]; count: number; limit: number; offset: number }

export type MessagePage = { messages: Message[]; count: number; limit: number; offset: number }
