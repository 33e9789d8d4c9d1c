import {
  adjustInventoryLevelsStep,
  cancelFulfillmentWorkflow,
  createReservationsStep,
  updateReservationsStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { planRestockStep } from "../steps/plan-restock"

export const shippingTakeBackHalfPackedWorkflowId = "shipping-take-back-half-packed"

export type TakeBackHalfPackedInput = { fulfillment_id: string; order_id: string | null }

/**
 * Cancels a parcel that its order does not count as packed, and lets the order be packed again. The stock comes last: a
 * process that dies in between leaves it lower than it is, and not higher.
 *
 * @example
 * await takeBackHalfPackedWorkflow(container).run({ input: { fulfillment_id: "ful_123", order_id: "order_123" } })
 *
 * @summary
 *
 * Cancel a half packed parcel.
 */
export const takeBackHalfPackedWorkflow = createWorkflow(
  shippingTakeBackHalfPackedWorkflowId,
  (input: WorkflowData<TakeBackHalfPackedInput>) => {
    const plan = planRestockStep(input)
    createReservationsStep(transform({ plan }, ({ plan }) => plan.create))
    updateReservationsStep(transform({ plan }, ({ plan }) => plan.update))
    cancelFulfillmentWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ id: input.fulfillment_id })) })
    adjustInventoryLevelsStep(transform({ plan }, ({ plan }) => plan.adjust))
    return new WorkflowResponse(plan)
  }
)
