import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { sendExceptionReplyStep } from "../steps/send-exception-reply"

export const shippingSendExceptionReplyWorkflowId = "shipping-send-exception-reply"

/**
 * Goes on with an answer to a novedad that did not get through, or whose sender died.
 *
 * @example
 * await shippingSendExceptionReplyWorkflow(container).run({ input: { id: "cexc_123" } })
 *
 * @summary
 *
 * Send the answer to a novedad.
 */
export const shippingSendExceptionReplyWorkflow = createWorkflow(
  shippingSendExceptionReplyWorkflowId,
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(sendExceptionReplyStep(input))
)
