import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkCarrierAccountsStep } from "../steps/check-carrier-accounts"

export const shippingCheckCarrierAccountsWorkflowId = "shipping-check-carrier-accounts"

/**
 * Reads the health of each carrier and the balance of the shop's account there, when their time has come.
 *
 * @example
 * const { result } = await shippingCheckCarrierAccountsWorkflow(container).run() // { rung: ["ful_123"] }
 *
 * @summary
 *
 * Check the carriers' accounts.
 */
export const shippingCheckCarrierAccountsWorkflow = createWorkflow(
  shippingCheckCarrierAccountsWorkflowId,
  () => new WorkflowResponse(checkCarrierAccountsStep())
)
