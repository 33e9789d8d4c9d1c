import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { SHIPPING_EVENTS } from "../events"
import { openBulkStep, type OpenBulkInput } from "../steps/open-bulk"

export const shippingStartBulkWorkflowId = "shipping-start-bulk"

/**
 * Records work on many orders or parcels, and rings for somebody to do it. A job does it when the bell is lost.
 *
 * @throws MedusaError `invalid_data` in Spanish for a day on which no courier comes
 * @example
 * const { result } = await shippingStartBulkWorkflow(container).run({
 *   input: { kind: "prepare", order_ids: ["order_123"], actor_id: "user_123" },
 * })
 *
 * @summary
 *
 * Start bulk work of the dispatch centre.
 */
export const shippingStartBulkWorkflow = createWorkflow(
  shippingStartBulkWorkflowId,
  (input: WorkflowData<OpenBulkInput>) => {
    const bulk = openBulkStep(input)
    emitEventStep({
      eventName: SHIPPING_EVENTS.BULK_STARTED,
      data: transform({ bulk }, ({ bulk }) => ({ bulk_id: bulk.id })),
    })
    return new WorkflowResponse(bulk)
  }
)
