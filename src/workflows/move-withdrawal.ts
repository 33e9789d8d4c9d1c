import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MoveInput } from "../modules/withdrawal/types"
import { moveWithdrawalStep } from "./steps/move-withdrawal"
import { WITHDRAWAL_DECIDED } from "./withdrawal-events"

export const moveWithdrawalWorkflowId = "move-withdrawal-on"

/**
 * Takes a withdrawal on and tells its shopper: a refusal with its reason, or goods that are back. An acceptance and a
 * refund have workflows of their own.
 *
 * @summary Take a withdrawal to another state.
 */
export const moveWithdrawalWorkflow = createWorkflow(moveWithdrawalWorkflowId, (input: MoveInput) => {
  const withdrawal = moveWithdrawalStep(input)
  const data = transform(withdrawal, ({ id, state }) => ({ withdrawal_id: id, state }))
  emitEventStep({ eventName: WITHDRAWAL_DECIDED, data })
  return new WorkflowResponse(withdrawal)
})
