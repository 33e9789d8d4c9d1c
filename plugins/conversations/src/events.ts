/** Events of this plugin on Medusa's event bus. Payloads are ids, never message bodies. */
export const ConversationEvents = {
  /** `{ message_id, conversation_id }` for every message stored, of either direction */
  MESSAGE_CREATED: "conversations.message_created",
  /** `{ turn_id }`: the customer has been silent for the quiet time and the bot may answer */
  TURN_READY: "conversations.turn_ready",
  /** `{ conversation_id, owner, reason }` */
  HANDOVER: "conversations.handover",
} as const
