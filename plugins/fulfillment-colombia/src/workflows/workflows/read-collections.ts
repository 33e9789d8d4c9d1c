import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readCarrierCollectionsStep } from "../steps/read-carrier-collections"

export const shippingReadCollectionsWorkflowId = "shipping-read-collections"

/**
 * Reads what carriers say that their couriers collected for delivered contra-entrega parcels, for the reconciliation.
 *
 * @example
 * const { result } = await shippingReadCollectionsWorkflow(container).run() // { kept: ["ful_123"] }
 *
 * @summary
 *
 * Read what carriers collected.
 */
export const shippingReadCollectionsWorkflow = createWorkflow(
  shippingReadCollectionsWorkflowId,
  () => new WorkflowResponse(readCarrierCollectionsStep())
)
