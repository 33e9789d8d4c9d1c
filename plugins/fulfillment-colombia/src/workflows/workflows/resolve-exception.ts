import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { recordExceptionReplyStep, type ResolveExceptionInput } from "../steps/record-exception-reply"
import { sendExceptionReplyStep } from "../steps/send-exception-reply"

export const shippingResolveExceptionWorkflowId = "shipping-resolve-exception"

/**
 * Answers a novedad: the answer is recorded, and sent at once. One that does not get through is sent by a job.
 *
 * @throws MedusaError `not_found`, `invalid_data` in Spanish for an answer that the carrier does not take, `conflict`
 * when somebody else has answered
 * @example
 * await shippingResolveExceptionWorkflow(container).run({
 *   input: { id: "cexc_123", reply: { type_id: 1, notes: "Llamar antes de ir" }, actor_id: "user_123" },
 * })
 *
 * @summary
 *
 * Answer a novedad.
 */
export const shippingResolveExceptionWorkflow = createWorkflow(
  shippingResolveExceptionWorkflowId,
  (input: WorkflowData<ResolveExceptionInput>) => {
    const recorded = recordExceptionReplyStep(input)
    return new WorkflowResponse(
      sendExceptionReplyStep(transform({ recorded }, ({ recorded }) => ({ id: recorded.id })))
    )
  }
)
