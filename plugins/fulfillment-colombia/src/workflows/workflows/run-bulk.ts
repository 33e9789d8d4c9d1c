import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { runBulkStep, type RunBulkInput } from "../steps/run-bulk"

export const shippingRunBulkWorkflowId = "shipping-run-bulk"

/**
 * Does what is left of a bulk. It may be run at any time, by several at once: nothing is done twice.
 *
 * @example
 * await shippingRunBulkWorkflow(container).run({ input: { bulk_id: "bulk_123" } })
 *
 * @summary
 *
 * Do bulk work of the dispatch centre.
 */
export const shippingRunBulkWorkflow = createWorkflow(
  shippingRunBulkWorkflowId,
  (input: WorkflowData<RunBulkInput>) => new WorkflowResponse(runBulkStep(input))
)
