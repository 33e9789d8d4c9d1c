import { MedusaError } from "@medusajs/framework/utils"
import { noChanges, type Changes, type Owner } from "../../../types"
import type { Sql } from "../utils/sql"
import { changeOwner } from "./change-owner"
import { lockConversation, saveConversation } from "./conversation-row"

export type HandOverInput = {
  conversation_id: string
  owner: Owner
  reason: string
  actor_id: string | null
  note: string | null
  /** When given, the owner changes only if nobody else changed it since. */
  owner_version?: number
}

/**
 * Gives a conversation to the bot or to a person.
 *
 * @throws MedusaError `not_found`, or `not_allowed` when `owner_version` is no longer the present one
 */
export const handOver = async (sql: Sql, input: HandOverInput): Promise<Changes> => {
  const changes = noChanges()
  const conversation = await lockConversation(sql, input.conversation_id)
  if (input.owner_version !== undefined && input.owner_version !== conversation.owner_version) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The conversation has changed hands meanwhile.")
  }
  if (await changeOwner(sql, conversation, input, changes)) {
    conversation.assignee_id = input.owner === "human" ? (conversation.assignee_id ?? input.actor_id) : null
    await saveConversation(sql, conversation)
  }
  return changes
}
