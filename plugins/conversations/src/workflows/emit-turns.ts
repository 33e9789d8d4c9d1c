import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { ConversationEvents } from "../events"
import { announceChanges } from "./announce-changes"
import { emitTurnsWorkflowId } from "./ids"
import { claimTurnsStep } from "./steps/claim-turns"

/**
 * Emits `conversations.turn_ready` for every turn whose time has come, and again for one nobody answered.
 *
 * @example
 * const { result } = await emitTurnsWorkflow(container).run({ input: { limit: 50 } })
 */
export const emitTurnsWorkflow = createWorkflow(emitTurnsWorkflowId, (input: WorkflowData<{ limit: number }>) => {
  const claimed = claimTurnsStep(input)
  const ready = transform({ claimed }, (data) => data.claimed.turn_ids.map((turn_id) => ({ turn_id })))
  emitEventStep({ eventName: ConversationEvents.TURN_READY, data: ready }).config({ name: "emit-turn-ready" })
  announceChanges(claimed.changes)
  return new WorkflowResponse(transform({ claimed }, (data) => ({ claimed: data.claimed.turn_ids.length })))
})
