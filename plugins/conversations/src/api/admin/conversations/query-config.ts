const conversationFields = [
  "id",
  "channel",
  "status",
  "owner",
  "owner_version",
  "assignee_id",
  "unread_count",
  "window_expires_at",
  "last_sequence",
  "last_message_text",
  "last_message_type",
  "last_message_direction",
  "last_message_at",
  "labels",
  "handover",
  "created_at",
  "updated_at",
  "contact.id",
  "contact.name",
  "contact.phone",
  "contact.wa_id",
  "contact.customer_id",
]

const messageFields = [
  "id",
  "sequence",
  "wamid",
  "direction",
  "author",
  "author_id",
  "type",
  "text",
  "media",
  "status",
  "error",
  "provider_timestamp",
  "created_at",
]

export const retrieveConversationConfig = { defaults: conversationFields, isList: false }
export const listConversationsConfig = { defaults: conversationFields, isList: true }
export const listMessagesConfig = { defaults: messageFields, isList: true }
