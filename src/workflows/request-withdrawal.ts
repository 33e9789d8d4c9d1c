import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { registerWithdrawalStep, type RegisterWithdrawalInput } from "./steps/register-withdrawal"
import { WITHDRAWAL_REQUESTED } from "./withdrawal-events"

export const requestWithdrawalWorkflowId = "request-withdrawal"

/**
 * Takes a shopper's word that a purchase is taken back. The same goods twice are one request.
 *
 * @summary Register a withdrawal.
 * @example
 * await requestWithdrawalWorkflow(container).run({
 *   input: { order_id: "order_1", items: [{ id: "ordli_1", quantity: 1 }], reason: null },
 * })
 */
export const requestWithdrawalWorkflow = createWorkflow(
  requestWithdrawalWorkflowId,
  (input: RegisterWithdrawalInput) => {
    const registered = registerWithdrawalStep(input)
    when("is-new-withdrawal", registered, ({ is_new }) => is_new).then(() => {
      const data = transform(registered, ({ withdrawal }) => ({
        withdrawal_id: withdrawal.id,
        state: withdrawal.state,
      }))
      emitEventStep({ eventName: WITHDRAWAL_REQUESTED, data })
    })
    return new WorkflowResponse(registered)
  }
)
