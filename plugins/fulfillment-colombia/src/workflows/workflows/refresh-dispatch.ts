import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { refreshDispatchStep } from "../steps/refresh-dispatch"

export const shippingRefreshDispatchWorkflowId = "shipping-refresh-dispatch"

/**
 * Brings an order's place in the dispatch centre up to date. It may be run at any time and any number of times.
 *
 * @example
 * await shippingRefreshDispatchWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Refresh the dispatch of an order.
 */
export const shippingRefreshDispatchWorkflow = createWorkflow(
  shippingRefreshDispatchWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => new WorkflowResponse(refreshDispatchStep(input))
)
