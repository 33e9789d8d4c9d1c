import { noChanges, type Changes } from "../../../types"
import type { Sql } from "../utils/sql"
import { lockConversation, saveConversation, type LockedConversation } from "./conversation-row"

const change =
  <T>(apply: (conversation: LockedConversation, value: T) => void) =>
  async (sql: Sql, conversationId: string, value: T): Promise<Changes> => {
    const conversation = await lockConversation(sql, conversationId)
    apply(conversation, value)
    await saveConversation(sql, conversation)
    return { ...noChanges(), updated: [conversation.id] }
  }

/** Gives the conversation to a member of staff, or to nobody (`null`). */
export const assign = change<string | null>((conversation, userId) => {
  conversation.assignee_id = userId
})

/** Everything has been read. */
export const markRead = change<void>((conversation) => {
  conversation.unread_count = 0
})

/** The matter is closed; the customer's next message opens it again. */
export const resolve = change<void>((conversation) => {
  conversation.status = "resolved"
  conversation.unread_count = 0
})
