import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCountedOrphan, loadOrphan } from "../utils/load-orphan"
import { refreshDispatch } from "../utils/refresh-dispatch"
import { resolveShipping } from "../utils/resolve-shipment"

export const planOrphanedFulfillmentStepId = "plan-orphaned-fulfillment"

export type OrphanPlan = {
  fate: "link" | "cancel"
  order_id: string | null
  /** Of the order's dispatch; `null` for an order without one. */
  lease_id: string | null
}

type Held = { order_id: string; lease_id: string } | null

/**
 * Says what becomes of a parcel that belongs to no order: it is linked to the order that counts its goods as packed, or
 * cancelled, for then its order is still to be packed. Takes the right to pack the order, which a later step gives back.
 * Answers `null` when there is no such parcel, or while somebody packs the order.
 */
export const planOrphanedFulfillmentStep = createStep(
  planOrphanedFulfillmentStepId,
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    const shipping = resolveShipping(container)
    const order_id = (await loadOrphan(container, fulfillment_id))?.order_id ?? null
    const isDispatched = order_id !== null && (await refreshDispatch(container, order_id)) !== null
    const lease_id = isDispatched ? await shipping.takeDispatch(order_id) : null
    if (isDispatched && !lease_id) {
      return new StepResponse<OrphanPlan | null, Held>(null, null)
    }
    const held: Held = order_id && lease_id ? { order_id, lease_id } : null
    // Whoever packed the order before may have finished meanwhile.
    const orphan = await loadOrphan(container, fulfillment_id)
    if (!orphan) {
      if (held) {
        await shipping.giveDispatchBack(held)
      }
      return new StepResponse<OrphanPlan | null, Held>(null, null)
    }
    const fate = (await isCountedOrphan(container, orphan)) ? "link" : "cancel"
    return new StepResponse<OrphanPlan | null, Held>({ fate, order_id, lease_id }, held)
  },
  async (held, { container }) => {
    if (held) {
      await resolveShipping(container).giveDispatchBack(held)
    }
  }
)
