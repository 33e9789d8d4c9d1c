import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceCodCollectionStep } from "../steps/announce-cod-collection"
import { confirmCodCollectionStep, type ConfirmCodOrderInput } from "../steps/confirm-cod-collection"

export const codConfirmOrderWorkflowId = "cod-confirm-order"

/**
 * Confirms an order that is to be paid at the door. Confirming twice, or twice at once, is one confirmation and one
 * event `cod.confirmed`.
 *
 * @throws MedusaError `not_found` for an order that is not paid at the door, `not_allowed` for one that is cancelled,
 * delivered or returned
 * @example
 * await codConfirmOrderWorkflow(container).run({ input: { order_id: "order_123", by: "buyer" } })
 *
 * @summary
 *
 * Confirm a contra-entrega order.
 */
export const codConfirmOrderWorkflow = createWorkflow(
  codConfirmOrderWorkflowId,
  (input: WorkflowData<ConfirmCodOrderInput>) => {
    const answer = confirmCodCollectionStep(input)
    when("order-is-confirmed-now", { answer }, ({ answer }) => answer.confirmed).then(() =>
      announceCodCollectionStep(input)
    )
    return new WorkflowResponse(answer)
  }
)
