import { roundToPeso } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CodCollectionRecord } from "../../cod/collection"
import { codPaymentOf } from "../../cod/provider-id"
import { loadCodOrder } from "./load-cod-order"
import { isStorable } from "./is-storable"
import { resolveShipping } from "./resolve-shipment"

/** The order's collection, if it has one. */
export const findCodCollection = async (
  container: MedusaContainer,
  orderId: string
): Promise<CodCollectionRecord | null> => {
  if (!isStorable(orderId)) {
    return null
  }
  const [found] = await resolveShipping(container).listCodCollections({ order_id: orderId }, { take: 1 })
  return (found as CodCollectionRecord | undefined) ?? null
}

/**
 * The order's collection, made now if the order is to be paid at the door and has none yet. `null` for any other
 * order, and for one that was cancelled before.
 */
export const openCodCollection = async (
  container: MedusaContainer,
  orderId: string
): Promise<{ collection: CodCollectionRecord | null; opened: boolean }> => {
  const known = await findCodCollection(container, orderId)
  if (known) {
    return { collection: known, opened: false }
  }
  const order = await loadCodOrder(container, orderId)
  const payment = order && order.status !== "canceled" ? codPaymentOf(order) : undefined
  if (!payment) {
    return { collection: null, opened: false }
  }
  const shipping = resolveShipping(container)
  const { requireConfirmation, confirmWithinHours } = shipping.options.cod
  const opened = await shipping.openCodCollection({
    order_id: orderId,
    payment_id: payment.id,
    amount: roundToPeso(payment.amount),
    hours: requireConfirmation ? confirmWithinHours : null,
  })
  return { collection: opened ?? (await findCodCollection(container, orderId)), opened: opened !== null }
}

/** @throws MedusaError `not_found` */
export const requireCodCollection = async (
  container: MedusaContainer,
  orderId: string
): Promise<CodCollectionRecord> => {
  const { collection } = await openCodCollection(container, orderId)
  if (!collection) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Este pedido no se paga contra entrega.")
  }
  return collection
}
