import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncCarrierCitiesStep } from "../steps/sync-carrier-cities"

export const shippingSyncCitiesWorkflowId = "shipping-sync-cities"

/**
 * Brings the table of cities up to date with the carriers' own lists.
 *
 * @example
 * const { result } = await shippingSyncCitiesWorkflow(container).run() // { venndelo: 1120 }
 *
 * @summary
 *
 * Sync the carriers' cities.
 */
export const shippingSyncCitiesWorkflow = createWorkflow(
  shippingSyncCitiesWorkflowId,
  () => new WorkflowResponse(syncCarrierCitiesStep())
)
