import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { ClaimedItem } from "../../modules/shipping/bulk-ledger"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { loadFulfillment } from "../../workflows/utils/load-fulfillment"
import { refreshDispatch } from "../../workflows/utils/refresh-dispatch"
import { BUSY, HALF_DONE, oneByOne, withDispatch, type Outcome } from "../outcome"

const MISSING: Outcome = { status: "failed", message: "Este despacho no existe.", remedy: "Actualiza la lista." }

const takeBack = async (
  container: MedusaContainer,
  { fulfillment_id, attempts }: ClaimedItem,
  actorId: string | null
): Promise<Outcome> => {
  const fulfillment = await loadFulfillment(container, fulfillment_id as string)
  if (!fulfillment?.order) {
    return MISSING
  }
  if (fulfillment.canceled_at) {
    return attempts > 1 ? { status: "done" } : { status: "skipped", message: "Este despacho ya estaba cancelado." }
  }
  if (fulfillment.shipped_at) {
    return {
      status: "failed",
      message: "El paquete ya salió con la transportadora.",
      remedy: "Si no debe entregarse, responde la novedad pidiendo su devolución o espera a que regrese.",
    }
  }
  if ((await findHalfPacked(container, fulfillment.order.id)).includes(fulfillment.id)) {
    return HALF_DONE
  }
  await cancelOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: fulfillment.order.id,
      fulfillment_id: fulfillment.id,
      ...(actorId ? { canceled_by: actorId } : {}),
    },
  })
  return { status: "done" }
}

/**
 * Cancels parcels in Medusa, one at a time of an order: the stock goes back and the order is to be prepared again. The
 * carrier is told next.
 */
export const cancel = oneByOne(async (container, { actor_id }, item) => {
  const fulfillment = await loadFulfillment(container, item.fulfillment_id as string)
  if (!fulfillment?.order) {
    return MISSING
  }
  await refreshDispatch(container, fulfillment.order.id)
  return (await withDispatch(container, fulfillment.order.id, () => takeBack(container, item, actor_id))) ?? BUSY
})
