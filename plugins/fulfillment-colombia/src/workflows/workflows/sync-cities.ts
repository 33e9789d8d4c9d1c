import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { syncCarrierCitiesStep, type SyncCarrierCitiesInput } from "../steps/sync-carrier-cities"

export const shippingSyncCitiesWorkflowId = "shipping-sync-cities"

/**
 * Brings the table of cities up to date with the carriers' own lists.
 *
 * @example
 * const { result } = await shippingSyncCitiesWorkflow(container).run({ input: {} }) // { venndelo: 1120 }
 *
 * @summary
 *
 * Sync the carriers' cities.
 */
export const shippingSyncCitiesWorkflow = createWorkflow(
  shippingSyncCitiesWorkflowId,
  (input: WorkflowData<SyncCarrierCitiesInput>) => new WorkflowResponse(syncCarrierCitiesStep(input))
)
