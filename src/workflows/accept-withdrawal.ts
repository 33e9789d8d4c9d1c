import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ensureWithdrawalReturnStep } from "./steps/ensure-withdrawal-return"
import { moveWithdrawalStep } from "./steps/move-withdrawal"
import { WITHDRAWAL_DECIDED } from "./withdrawal-events"

export const acceptWithdrawalWorkflowId = "accept-withdrawal"

/**
 * Accepts a withdrawal: Medusa waits for its goods from then on.
 *
 * @summary Accept a withdrawal.
 * @example
 * await acceptWithdrawalWorkflow(container).run({ input: { id: "wdr_1", user_id: "user_1" } })
 */
export const acceptWithdrawalWorkflow = createWorkflow(
  acceptWithdrawalWorkflowId,
  (input: { id: string; user_id: string }) => {
    const move = transform(input, ({ id, user_id }) => ({
      id,
      to: "accepted" as const,
      data: { decided_at: new Date(), decided_by: user_id },
    }))
    const withdrawal = moveWithdrawalStep(move)
    const requested = ensureWithdrawalReturnStep(withdrawal)
    const asked = transform(requested, ({ order_id, return_id }) => ({ order_id, return_id }))
    emitEventStep({ eventName: OrderWorkflowEvents.RETURN_REQUESTED, data: asked }).config({
      name: "emit-return-requested",
    })
    const data = transform(withdrawal, ({ id, state }) => ({ withdrawal_id: id, state }))
    emitEventStep({ eventName: WITHDRAWAL_DECIDED, data }).config({ name: "emit-withdrawal-decided" })
    return new WorkflowResponse(withdrawal)
  }
)
