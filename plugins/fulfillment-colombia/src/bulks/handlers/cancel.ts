import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelFulfillmentWorkflow, cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { ClaimedItem } from "../../modules/shipping/bulk-ledger"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { loadFulfillment } from "../../workflows/utils/load-fulfillment"
import { orderIdOf } from "../../workflows/utils/load-return"
import { refreshDispatch } from "../../workflows/utils/refresh-dispatch"
import { withdrawShipment } from "../../workflows/utils/withdraw-shipment"
import { BUSY, HALF_DONE, oneByOne, withDispatch, type Outcome } from "../outcome"

const MISSING: Outcome = { status: "failed", message: "Este despacho no existe.", remedy: "Actualiza la lista." }

/** The carrier did not answer: what became of it is looked up by itself, and then looked at here. */
const ASKED: Outcome = { status: "again", seconds: 20, counts: true }

/** In Medusa. What goes back to the shop belongs to its return, and not to the order. */
const cancelInMedusa = async (
  container: MedusaContainer,
  id: string,
  orderId: string | undefined,
  actorId: string | null
): Promise<void> => {
  if (!orderId) {
    await cancelFulfillmentWorkflow(container).run({ input: { id } })
    return
  }
  await cancelOrderFulfillmentWorkflow(container).run({
    input: { order_id: orderId, fulfillment_id: id, ...(actorId ? { canceled_by: actorId } : {}) },
  })
}

const takeBack = async (
  container: MedusaContainer,
  { fulfillment_id, attempts }: ClaimedItem,
  orderId: string,
  actorId: string | null
): Promise<Outcome> => {
  const fulfillment = await loadFulfillment(container, fulfillment_id as string)
  if (!fulfillment) {
    return MISSING
  }
  if (fulfillment.canceled_at) {
    return attempts > 1 ? { status: "done" } : { status: "skipped", message: "Este despacho ya estaba cancelado." }
  }
  if ((await findHalfPacked(container, orderId)).includes(fulfillment.id)) {
    return HALF_DONE
  }
  const withdrawal = await withdrawShipment(container, fulfillment.id)
  if (withdrawal.kind === "kept") {
    return { status: "failed", message: withdrawal.message, remedy: withdrawal.remedy }
  }
  if (withdrawal.kind !== "free") {
    return withdrawal.kind === "asked" ? ASKED : BUSY
  }
  try {
    await cancelInMedusa(container, fulfillment.id, fulfillment.order?.id, actorId)
  } finally {
    await withdrawal.close()
  }
  return { status: "done" }
}

/**
 * Cancels parcels, one at a time of an order: first at the carrier, for one that has left stays as it is, then in Medusa,
 * where the stock goes back and the order is to be prepared again.
 */
export const cancel = oneByOne(async (container, { actor_id }, item) => {
  const fulfillment = await loadFulfillment(container, item.fulfillment_id as string)
  const orderId = fulfillment && (await orderIdOf(container, fulfillment))
  if (!orderId) {
    return MISSING
  }
  await refreshDispatch(container, orderId)
  return (await withDispatch(container, orderId, () => takeBack(container, item, orderId, actor_id))) ?? BUSY
})
