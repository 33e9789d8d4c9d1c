import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { signCodLinkStep } from "../steps/sign-cod-link"

export const codSignLinkWorkflowId = "cod-sign-link"

/**
 * The address at which the buyer confirms or cancels an order, for whoever writes to them. It is made when it is asked
 * for and kept nowhere: whoever has it may decide over the order.
 *
 * @example
 * const { result } = await codSignLinkWorkflow(container).run({ input: { order_id: "order_123" } }) // { url }
 *
 * @summary
 *
 * Sign the link to a contra-entrega order.
 */
export const codSignLinkWorkflow = createWorkflow(
  codSignLinkWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => new WorkflowResponse(signCodLinkStep(input))
)
