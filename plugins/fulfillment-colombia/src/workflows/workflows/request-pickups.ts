import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { requestCarrierPickupsStep, type CarrierPickupsInput } from "../steps/request-carrier-pickups"

export const shippingRequestPickupsWorkflowId = "shipping-request-pickups"

/**
 * Asks the carriers to collect the parcels of these fulfillments. Some may fail while others succeed.
 *
 * @example
 * const { result } = await shippingRequestPickupsWorkflow(container).run({ input: { fulfillment_ids: ["ful_123"] } })
 *
 * @summary
 *
 * Request the pickup of fulfillments.
 */
export const shippingRequestPickupsWorkflow = createWorkflow(
  shippingRequestPickupsWorkflowId,
  (input: WorkflowData<CarrierPickupsInput>) => new WorkflowResponse(requestCarrierPickupsStep(input))
)
