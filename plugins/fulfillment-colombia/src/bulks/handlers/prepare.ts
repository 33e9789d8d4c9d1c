import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedItem } from "../../modules/shipping/bulk-ledger"
import { assertOrderMayBePacked } from "../../workflows/utils/assert-order-may-be-packed"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import {
  liveFulfillments,
  loadDispatchOrder,
  unpackedItems,
  type DispatchOrder,
} from "../../workflows/utils/load-dispatch-order"
import { refreshDispatch } from "../../workflows/utils/refresh-dispatch"
import { resolveShipping } from "../../workflows/utils/resolve-shipment"
import { BUSY, HALF_DONE, oneByOne, withDispatch, type Outcome } from "../outcome"

const failed = (message: string, remedy: string): Outcome => ({ status: "failed", message, remedy })

/** What an earlier taker of the item made before it died: the parcel bears the item's id. */
const madeBefore = (order: DispatchOrder, { id }: ClaimedItem) =>
  liveFulfillments(order).find(({ metadata }) => metadata?.bulk_item_id === id)

const pack = async (
  container: MedusaContainer,
  orderId: string,
  item: ClaimedItem,
  actorId: string | null
): Promise<Outcome> => {
  const order = await loadDispatchOrder(container, orderId)
  if (!order) {
    return failed("Este pedido no existe.", "Actualiza la lista.")
  }
  if (order.status === "canceled") {
    return failed("Este pedido está cancelado.", "No hay nada que despachar.")
  }
  const items = unpackedItems(order)
  const made = madeBefore(order, item)
  if ((await findHalfPacked(container, orderId)).length > 0) {
    return HALF_DONE
  }
  if (made && items.length) {
    return failed(
      "El servidor se interrumpió mientras preparaba este pedido.",
      "Abre el pedido y revisa qué artículos quedaron en el despacho antes de seguir."
    )
  }
  if (!items.length) {
    return made
      ? { status: "done", fulfillment_id: made.id }
      : { status: "skipped", message: "Este pedido ya estaba preparado." }
  }
  await assertOrderMayBePacked(container, orderId)
  if ((await refreshDispatch(container, orderId)) === "waiting") {
    return failed("Este pedido aún no está pagado.", "Espera el pago, o regístralo en el pedido si ya lo recibiste.")
  }
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: orderId,
      items,
      metadata: { bulk_item_id: item.id },
      ...(actorId ? { created_by: actorId } : {}),
    },
  })
  return { status: "done", fulfillment_id: (result as { id: string }).id }
}

/** Makes the parcel of everything of an order that is in none, once, whoever else prepares it at the same moment. */
export const prepare = oneByOne(async (container, { actor_id }, item) => {
  const shipping = resolveShipping(container)
  const orderId = item.order_id as string
  await refreshDispatch(container, orderId)
  const outcome = await withDispatch(container, orderId, () => pack(container, orderId, item, actor_id))
  if (outcome) {
    return outcome
  }
  const [known] = await shipping.listShippingDispatches({ order_id: orderId }, { take: 1, select: ["id"] })
  return known ? BUSY : failed("Este pedido no existe o no tiene nada que enviar.", "Actualiza la lista.")
})
