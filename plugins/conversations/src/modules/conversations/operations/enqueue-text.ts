import type { Author, Changes } from "../../../types"
import type { Sql } from "../utils/sql"
import type { LockedConversation } from "./conversation-row"
import { insertMessage, type StoredMessage } from "./insert-message"

export type TextToSend = {
  author: Author
  author_id?: string | null
  text: string
  idempotency_key?: string | null
  turn_id?: string | null
  turn_index?: number | null
}

/** Puts a text into the outbox as the conversation's next message. `null` when it is there already. */
export const enqueueText = async (
  sql: Sql,
  conversation: LockedConversation,
  message: TextToSend,
  changes: Changes
): Promise<StoredMessage | null> => {
  const stored = await insertMessage(sql, conversation, {
    ...message,
    direction: "outbound",
    type: "text",
    status: "queued",
  })
  if (stored) {
    changes.messages.push({
      message_id: stored.id,
      conversation_id: conversation.id,
      sequence: stored.sequence,
      queued: true,
    })
  }
  return stored
}
