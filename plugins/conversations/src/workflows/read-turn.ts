import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { readTurnStep } from "./steps/read-turn"

export const readTurnWorkflowId = "conversations-read-turn"

const DEFAULT_HISTORY = 4
const MAX_HISTORY = 50

export type ReadTurnWorkflowInput = {
  turn_id: string
  /** Earlier text messages wanted, at most 50. */
  history_limit?: number
}

/**
 * What the bot needs to answer a turn, or `null` when the turn is closed or no longer the bot's.
 *
 * @example
 * const { result } = await engine.run("conversations-read-turn", { input: { turn_id, history_limit: 4 } })
 * // { turn_id, owner_version, conversation_id, contact: { id, name }, question, history: [{ author, text }] }
 */
export const readTurnWorkflow = createWorkflow(readTurnWorkflowId, (input: WorkflowData<ReadTurnWorkflowInput>) => {
  const request = transform({ input }, (data) => ({
    turn_id: data.input.turn_id,
    history_limit: Math.min(MAX_HISTORY, Math.max(0, data.input.history_limit ?? DEFAULT_HISTORY)),
  }))
  return new WorkflowResponse(readTurnStep(request))
})
