import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { giveDispatchBackStep } from "../steps/give-dispatch-back"
import { planOrphanedFulfillmentStep } from "../steps/plan-orphaned-fulfillment"
import { refreshDispatchStep } from "../steps/refresh-dispatch"
import { takeBackHalfPackedWorkflow } from "./take-back-half-packed"

export const shippingSettleOrphanedFulfillmentWorkflowId = "shipping-settle-orphaned-fulfillment"

/**
 * Ends what a process left that died while it packed an order, after the parcel was made and before Medusa linked it to
 * its order: a parcel whose goods the order counts as packed is linked to it, and then sent; any other is cancelled.
 *
 * @example
 * const { result } = await shippingSettleOrphanedFulfillmentWorkflow(container).run({
 *   input: { fulfillment_id: "ful_123" },
 * })
 * // { fate: "cancel", order_id: "order_123", lease_id: "lease_123" }, or null when there was nothing to do
 *
 * @summary
 *
 * Link a parcel that belongs to no order, or cancel it.
 */
export const shippingSettleOrphanedFulfillmentWorkflow = createWorkflow(
  shippingSettleOrphanedFulfillmentWorkflowId,
  (input: WorkflowData<{ fulfillment_id: string }>) => {
    const plan = planOrphanedFulfillmentStep(input)
    when("parcel-is-counted", { plan }, ({ plan }) => plan?.fate === "link").then(() =>
      createRemoteLinkStep(
        transform({ input, plan }, ({ input, plan }) => [
          {
            [Modules.ORDER]: { order_id: plan?.order_id as string },
            [Modules.FULFILLMENT]: { fulfillment_id: input.fulfillment_id },
          },
        ])
      )
    )
    when("parcel-came-to-nothing", { plan }, ({ plan }) => plan?.fate === "cancel").then(() =>
      takeBackHalfPackedWorkflow.runAsStep({
        input: transform({ input, plan }, ({ input, plan }) => ({
          fulfillment_id: input.fulfillment_id,
          order_id: plan?.order_id ?? null,
        })),
      })
    )
    when("order-is-dispatched", { plan }, ({ plan }) => !!plan?.lease_id).then(() => {
      const order = transform({ plan }, ({ plan }) => ({
        order_id: plan?.order_id as string,
        lease_id: plan?.lease_id as string,
      }))
      giveDispatchBackStep(order)
      refreshDispatchStep(order)
    })
    return new WorkflowResponse(plan)
  }
)
