import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { claimCodCancellationStep, type CancelCodOrderInput } from "../steps/claim-cod-cancellation"

export const codCancelOrderWorkflowId = "cod-cancel-order"

/**
 * Cancels an order that nobody has confirmed, in Medusa too: its stock is released.
 *
 * @throws MedusaError `not_found` for an order that is not paid at the door, `not_allowed` for one that is confirmed,
 * dispatched, delivered or returned
 * @example
 * await codCancelOrderWorkflow(container).run({ input: { order_id: "order_123", reason: "buyer" } })
 *
 * @summary
 *
 * Cancel an unconfirmed contra-entrega order.
 */
export const codCancelOrderWorkflow = createWorkflow(
  codCancelOrderWorkflowId,
  (input: WorkflowData<CancelCodOrderInput>) => {
    const answer = claimCodCancellationStep(input)
    when("order-is-ours-to-cancel", { answer }, ({ answer }) => answer.isOurs).then(() =>
      cancelOrderWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ order_id: input.order_id })) })
    )
    return new WorkflowResponse(answer)
  }
)
