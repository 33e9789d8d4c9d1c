import { formatPesos } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CodCollectionRecord } from "../../cod/collection"
import { isOpen } from "../../cod/states"
import { readPaymentMode } from "../../destination/shipping-data"
import { codSettleCollectionWorkflow } from "../workflows/cod-settle-collection"
import { openCodCollection } from "./cod-collection"
import { loadCodOrder, type CodOrder } from "./load-cod-order"
import { resolveShipping } from "./resolve-shipment"

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

/** An order made in the admin can have the shipping of contra entrega and no payment at all: nobody would collect. */
const assertPaid = ({ payments, shipping_methods }: CodOrder): void => {
  const isCodShipping = shipping_methods.some(({ data }) => readPaymentMode(data ?? undefined) === "COD")
  if (isCodShipping && !payments.some(({ canceled_at }) => !canceled_at)) {
    refuse("El envío de este pedido es contra entrega, pero el pedido no tiene un pago contra entrega.")
  }
}

const assertShippable = (collection: CodCollectionRecord, { due }: CodOrder, requireConfirmation: boolean): void => {
  const { state, amount } = collection
  if (state === "pending" && requireConfirmation) {
    refuse("Este pedido contra entrega aún no está confirmado. Confírmalo, o espera a que lo confirme quien compró.")
  }
  if (state === "cancelled" || state === "returned") {
    refuse("Este pedido contra entrega se canceló o se devolvió: no se puede despachar.")
  }
  if (state !== "collected" && due !== amount) {
    refuse(
      `El pedido cambió después de la compra: ahora se deben ${formatPesos(due)} y contra entrega se cobrarían ` +
        `${formatPesos(amount)}. Si en un minuto no se corrige solo, cancélalo y haz uno nuevo.`
    )
  }
}

const load = async (container: MedusaContainer, orderId: string) => {
  const order = await loadCodOrder(container, orderId)
  const isLive = order && order.status !== "canceled"
  return { order, collection: isLive ? (await openCodCollection(container, orderId)).collection : null }
}

/** The bell of an order that was edited a moment ago may not have been heard yet. */
const loadCurrent = async (container: MedusaContainer, orderId: string) => {
  const loaded = await load(container, orderId)
  const { order, collection } = loaded
  if (!order || !collection || !isOpen(collection.state) || collection.amount === order.due) {
    return loaded
  }
  await codSettleCollectionWorkflow(container).run({ input: { order_id: orderId }, throwOnError: false })
  return load(container, orderId)
}

/**
 * An order that is to be paid at the door is packed once somebody has confirmed it, and only for what its buyer agreed
 * to pay.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const assertOrderMayBePacked = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const { order, collection } = await loadCurrent(container, orderId)
  if (!order || order.status === "canceled") {
    return
  }
  if (collection) {
    assertShippable(collection, order, resolveShipping(container).options.cod.requireConfirmation)
  } else {
    assertPaid(order)
  }
}
