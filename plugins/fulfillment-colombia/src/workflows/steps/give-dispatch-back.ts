import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveShipping } from "../utils/resolve-shipment"

export const giveDispatchBackStepId = "give-dispatch-back"

/** Gives back the right to pack an order. Without compensation: it runs out by itself. */
export const giveDispatchBackStep = createStep(
  giveDispatchBackStepId,
  async ({ order_id, lease_id }: { order_id: string; lease_id: string }, { container }) => {
    await resolveShipping(container).giveDispatchBack({ order_id, lease_id })
    return new StepResponse(null)
  }
)
