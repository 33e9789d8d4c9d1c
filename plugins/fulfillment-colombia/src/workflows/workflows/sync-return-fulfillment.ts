import {
  cancelFulfillmentWorkflow,
  createShipmentWorkflow,
  markFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { SyncPlan } from "../../shipments/plan-sync"

export const shippingSyncReturnFulfillmentWorkflowId = "shipping-sync-return-fulfillment"

export type SyncReturnFulfillmentInput = Pick<SyncPlan, "ship" | "deliver" | "withdraw" | "labels"> & {
  fulfillment_id: string
}

/**
 * Brings a return's fulfillment up to date with the carrier. It belongs to the return and not to the order, so that
 * the order's own workflows do not know it. What came back into stock staff receive with Medusa's own return.
 *
 * @example
 * await syncReturnFulfillmentWorkflow(container).run({
 *   input: { fulfillment_id: "ful_123", ship: true, deliver: false, withdraw: false, labels: [] },
 * })
 *
 * @summary
 *
 * Bring a return's fulfillment up to date.
 */
export const syncReturnFulfillmentWorkflow = createWorkflow(
  shippingSyncReturnFulfillmentWorkflowId,
  (input: WorkflowData<SyncReturnFulfillmentInput>) => {
    when("return-has-left", { input }, ({ input }) => input.ship).then(() =>
      createShipmentWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ id: input.fulfillment_id, labels: input.labels })),
      })
    )
    when("return-is-delivered", { input }, ({ input }) => input.deliver).then(() =>
      markFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ id: input.fulfillment_id })),
      })
    )
    when("return-is-withdrawn", { input }, ({ input }) => input.withdraw).then(() =>
      cancelFulfillmentWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ id: input.fulfillment_id })),
      })
    )
    return new WorkflowResponse(input)
  }
)
