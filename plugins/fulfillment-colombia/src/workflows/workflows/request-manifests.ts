import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { requestCarrierManifestsStep, type CarrierManifestsInput } from "../steps/request-carrier-manifests"

export const shippingRequestManifestsWorkflowId = "shipping-request-manifests"

/**
 * Asks the carriers for the lists of these parcels that their couriers sign. Some parcels may be refused while others are
 * listed.
 *
 * @example
 * const { result } = await shippingRequestManifestsWorkflow(container).run({
 *   input: { fulfillment_ids: ["ful_123"], actor_id: "user_123" },
 * })
 *
 * @summary
 *
 * Request dispatch manifests.
 */
export const shippingRequestManifestsWorkflow = createWorkflow(
  shippingRequestManifestsWorkflowId,
  (input: WorkflowData<CarrierManifestsInput>) => new WorkflowResponse(requestCarrierManifestsStep(input))
)
