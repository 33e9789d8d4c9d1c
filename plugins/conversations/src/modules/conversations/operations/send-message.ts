import { MedusaError } from "@medusajs/framework/utils"
import { noChanges, type Author, type Changes } from "../../../types"
import { HANDOVER_REASONS } from "../policies/handover-lines"
import type { Sql } from "../utils/sql"
import { changeOwner } from "./change-owner"
import { lockConversation, saveConversation } from "./conversation-row"
import { enqueueText } from "./enqueue-text"

export type SendMessageInput = {
  conversation_id: string
  author: Extract<Author, "agent" | "bot" | "system">
  author_id: string | null
  text: string
  idempotency_key: string | null
}

const findByKey = async (sql: Sql, input: SendMessageInput): Promise<string> => {
  const [row] = await sql<{ id: string; conversation_id: string }>(
    "select id, conversation_id from conversation_message where idempotency_key = ?",
    [input.idempotency_key]
  )
  if (row?.conversation_id !== input.conversation_id) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This idempotency key belongs to another message.")
  }
  return row.id
}

/**
 * Puts a message into the outbox, once per idempotency key. An agent who writes where the bot answers takes over
 * first, and has read what is there.
 *
 * @returns the id of the new message, or of the one this key already made
 * @throws MedusaError `not_found`, `invalid_data`
 */
export const sendMessage = async (
  sql: Sql,
  input: SendMessageInput
): Promise<{ message_id: string; changes: Changes }> => {
  const changes = noChanges()
  const conversation = await lockConversation(sql, input.conversation_id)
  const { author, author_id, text, idempotency_key } = input
  const stored = await enqueueText(sql, conversation, { author, author_id, text, idempotency_key }, changes)
  if (!stored) {
    return { message_id: await findByKey(sql, input), changes }
  }
  if (author === "agent") {
    await changeOwner(
      sql,
      conversation,
      { owner: "human", reason: HANDOVER_REASONS.AGENT, actor_id: author_id },
      changes
    )
    conversation.assignee_id ??= author_id
    conversation.unread_count = 0
    conversation.status = "open"
  }
  await saveConversation(sql, conversation)
  changes.updated.push(conversation.id)
  return { message_id: stored.id, changes }
}
