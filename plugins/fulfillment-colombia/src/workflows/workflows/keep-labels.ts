import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { keepLabelsStep, type KeepLabelsInput } from "../steps/keep-labels"

export const shippingKeepLabelsWorkflowId = "shipping-keep-labels"

/**
 * Asks the carriers for labels that they have made, in another format, and keeps them. One that does not come is left
 * out; the labels themselves are in no answer, for they name people.
 *
 * @example
 * await shippingKeepLabelsWorkflow(container).run({ input: { fulfillment_ids: ["ful_123"], format: "LETTER_2PP" } })
 *
 * @summary
 *
 * Keep labels in a format.
 */
export const shippingKeepLabelsWorkflow = createWorkflow(
  shippingKeepLabelsWorkflowId,
  (input: WorkflowData<KeepLabelsInput>) => new WorkflowResponse(keepLabelsStep(input))
)
