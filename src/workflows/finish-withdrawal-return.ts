import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { WithdrawalRow } from "../modules/withdrawal/types"
import { ensureWithdrawalReturnStep } from "./steps/ensure-withdrawal-return"

export const finishWithdrawalReturnWorkflowId = "finish-withdrawal-return"

/**
 * Finishes an acceptance that a crash interrupted between the withdrawal and Medusa's return.
 *
 * @summary Finish a withdrawal's return.
 */
export const finishWithdrawalReturnWorkflow = createWorkflow(
  finishWithdrawalReturnWorkflowId,
  (withdrawal: WithdrawalRow) => {
    const requested = ensureWithdrawalReturnStep(withdrawal)
    when("is-new-return", requested, ({ is_new }) => is_new).then(() => {
      const data = transform(requested, ({ order_id, return_id }) => ({ order_id, return_id }))
      emitEventStep({ eventName: OrderWorkflowEvents.RETURN_REQUESTED, data })
    })
    return new WorkflowResponse(requested)
  }
)
