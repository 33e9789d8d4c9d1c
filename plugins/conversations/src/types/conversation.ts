export const CHANNELS = ["whatsapp", "web"] as const
export type Channel = (typeof CHANNELS)[number]

export const CONVERSATION_STATUSES = ["open", "pending", "snoozed", "resolved"] as const
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number]

export const OWNERS = ["bot", "human"] as const
export type Owner = (typeof OWNERS)[number]

export const DIRECTIONS = ["inbound", "outbound"] as const
export type Direction = (typeof DIRECTIONS)[number]

export const AUTHORS = ["customer", "bot", "agent", "system"] as const
export type Author = (typeof AUTHORS)[number]

/** What the outside network reports about a message we sent. */
export const DELIVERY_STATUSES = ["sent", "failed", "delivered", "read"] as const
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number]

export const MESSAGE_STATUSES = ["received", "queued", "unknown", "blocked", ...DELIVERY_STATUSES] as const
export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

export const TURN_STATES = ["open", "answered", "handed_over", "cancelled"] as const
export type TurnState = (typeof TURN_STATES)[number]

/**
 * Why a message was not sent or not delivered. `reason` is one word of our table (`window_closed`, `undeliverable`…),
 * `code` the other side's number, `detail` its own sentence.
 */
export type MessageError = { reason: string; code: number | null; detail: string | null }

/** What is known about the last handover of a conversation. */
export type HandoverRecord = {
  owner: Owner
  reason: string
  summary: string | null
  note: string | null
  actor_id: string | null
  at: string
}
