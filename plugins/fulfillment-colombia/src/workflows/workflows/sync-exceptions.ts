import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncCarrierExceptionsStep } from "../steps/sync-carrier-exceptions"

export const shippingSyncExceptionsWorkflowId = "shipping-sync-exceptions"

/**
 * Reads what carriers tell of parcels that they cannot deliver, when their time has come.
 *
 * @example
 * const { result } = await shippingSyncExceptionsWorkflow(container).run() // { news: ["cexc_123"] }
 *
 * @summary
 *
 * Sync the carriers' novedades.
 */
export const shippingSyncExceptionsWorkflow = createWorkflow(
  shippingSyncExceptionsWorkflowId,
  () => new WorkflowResponse(syncCarrierExceptionsStep())
)
