import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelStrayOrdersStep } from "./steps/cancel-stray-orders"

export const cancelStrayWompiOrdersWorkflowId = "wompi-cancel-stray-orders"

/**
 * Cancels the orders that a process left behind which died while it completed a cart, once the cart has its order.
 *
 * @example
 * await cancelStrayWompiOrdersWorkflow(container).run()
 *
 * @summary
 *
 * Cancel what interrupted checkouts left behind.
 */
export const cancelStrayWompiOrdersWorkflow = createWorkflow(
  cancelStrayWompiOrdersWorkflowId,
  () => new WorkflowResponse(cancelStrayOrdersStep())
)
