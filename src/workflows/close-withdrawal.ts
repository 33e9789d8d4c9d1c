import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { assertMoneyReturnedStep } from "./steps/assert-money-returned"
import { moveWithdrawalStep } from "./steps/move-withdrawal"
import { WITHDRAWAL_DECIDED } from "./withdrawal-events"

export const closeWithdrawalWorkflowId = "close-withdrawal"

/**
 * Closes a withdrawal whose money was refunded in Medusa, or as the note says, and tells its shopper.
 *
 * @summary Close a withdrawal.
 * @example
 * await closeWithdrawalWorkflow(container).run({ input: { id: "wdr_1", user_id: "user_1", note: null } })
 */
export const closeWithdrawalWorkflow = createWorkflow(
  closeWithdrawalWorkflowId,
  (input: { id: string; user_id: string; note: string | null }) => {
    assertMoneyReturnedStep(input)
    const move = transform(input, ({ id, user_id, note }) => ({
      id,
      to: "refunded" as const,
      data: { refunded_at: new Date(), refunded_by: user_id, refund_note: note },
    }))
    const withdrawal = moveWithdrawalStep(move)
    const data = transform(withdrawal, ({ id, state }) => ({ withdrawal_id: id, state }))
    emitEventStep({ eventName: WITHDRAWAL_DECIDED, data })
    return new WorkflowResponse(withdrawal)
  }
)
