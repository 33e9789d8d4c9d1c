import type { Changes } from "../../../types"
import { handoverLine } from "../policies/handover-lines"
import type { Sql } from "../utils/sql"
import { changeOwner } from "./change-owner"
import type { LockedConversation } from "./conversation-row"
import { enqueueText } from "./enqueue-text"

/** The bot's side gives the conversation to a person and tells the customer so. */
export const handOverToPerson = async (
  sql: Sql,
  conversation: LockedConversation,
  handover: { reason: string; summary?: string | null },
  changes: Changes
): Promise<void> => {
  const changed = await changeOwner(
    sql,
    conversation,
    { ...handover, owner: "human", turn_state: "handed_over" },
    changes
  )
  if (changed) {
    await enqueueText(sql, conversation, { author: "system", text: handoverLine(handover.reason) }, changes)
  }
}
