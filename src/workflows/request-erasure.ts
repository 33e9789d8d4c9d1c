import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { moveErasureWorkflow } from "./move-erasure"
import { recordErasureRequestStep, type RecordErasureRequestInput } from "./steps/record-erasure-request"

export const requestErasureWorkflowId = "request-erasure"

/**
 * A customer asks to be forgotten. Asked twice, it is one request.
 *
 * @example
 * await requestErasureWorkflow(container).run({ input: { customer_id: "cus_123" } })
 *
 * @summary
 *
 * Request the erasure of a customer's data.
 */
export const requestErasureWorkflow = createWorkflow(
  requestErasureWorkflowId,
  (input: WorkflowData<RecordErasureRequestInput>) => {
    const request = recordErasureRequestStep(input)
    moveErasureWorkflow.runAsStep({ input: transform({ request }, ({ request }) => ({ request_id: request.id })) })
    return new WorkflowResponse(request)
  }
)
