import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codPaymentOf } from "../../cod/provider-id"
import { isOpen } from "../../cod/states"
import { dispatchState, type DispatchShipment } from "../../dispatches/dispatch-state"
import type { DispatchState } from "../../dispatches/states"
import { OPEN_EXCEPTIONS } from "../../exceptions/states"
import { shipmentStatus } from "../../orders/shipment-status"
import { findCodCollection } from "./cod-collection"
import {
  cityCodeOf,
  dueAtDoor,
  isPaid,
  liveFulfillments,
  loadDispatchOrder,
  unpackedItems,
  type DispatchOrder,
} from "./load-dispatch-order"
import { refreshQuotes } from "./refresh-quotes"
import { resolveShipping } from "./resolve-shipment"

/** More than an order ever has. */
const PARCELS = 200

const loadParcels = async (container: MedusaContainer, order: DispatchOrder) => {
  const shipping = resolveShipping(container)
  const live = liveFulfillments(order)
  const fulfillment_id = live.map(({ id }) => id)
  const [shipments, labels, exceptions] = await Promise.all([
    shipping.listCarrierShipments({ fulfillment_id }, { take: PARCELS }),
    shipping.listShippingLabels({ fulfillment_id }, { select: ["fulfillment_id"], take: PARCELS }),
    shipping.listCarrierExceptions(
      { fulfillment_id, status: [...OPEN_EXCEPTIONS] },
      { select: ["fulfillment_id"], take: PARCELS }
    ),
  ])
  const byId = new Map(shipments.map((shipment) => [shipment.fulfillment_id, shipment]))
  const labelled = new Set(labels.map((label) => label.fulfillment_id))
  const waiting = new Set(exceptions.map((exception) => exception.fulfillment_id))
  const parcels = live.map((fulfillment): DispatchShipment => {
    const { id } = fulfillment
    const status = byId.get(id)?.status ?? shipmentStatus(fulfillment)
    return { status, label_ready: labelled.has(id), open_exception: waiting.has(id) }
  })
  return { parcels, carrier: shipments[0]?.carrier ?? null }
}

const isPayable = async (container: MedusaContainer, order: DispatchOrder): Promise<boolean> => {
  if (!codPaymentOf(order)) {
    return isPaid(order)
  }
  const collection = await findCodCollection(container, order.id)
  const { requireConfirmation } = resolveShipping(container).options.cod
  const { state } = collection ?? { state: "pending" }
  return state === "confirmed" || state === "collected" || (state === "pending" && !requireConfirmation)
}

/** Does a courier collect for it? When an order is edited Medusa cancels its payment, which the courier does not know. */
const isCollectedAtDoor = async (container: MedusaContainer, order: DispatchOrder): Promise<boolean> => {
  const collection = codPaymentOf(order) ? null : await findCodCollection(container, order.id)
  return !!codPaymentOf(order) || (!!collection && isOpen(collection.state))
}

/** Does anything of the order travel? Drafts and digital orders have no dispatch. */
const hasDispatch = (order: DispatchOrder): boolean =>
  !order.is_draft_order && order.status !== "draft" && order.items.some((item) => item.requires_shipping)

/** Before anybody sees the order, and so before its parcels are packed with what its quotes say. */
const keepFinalQuotes = async (container: MedusaContainer, orderId: string): Promise<void> => {
  await refreshQuotes(container, orderId).catch((error: Error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`The quotes of ${orderId} were not refreshed (${error.name}).`)
  })
}

/** The order as it is after the right to write was taken: what was read before may be older than what is written. */
const claim = async (container: MedusaContainer, orderId: string) => {
  const shipping = resolveShipping(container)
  const known = await shipping.reclaimDispatch(orderId)
  const order = await loadDispatchOrder(container, orderId)
  if (!order || (known === null && !hasDispatch(order))) {
    return null
  }
  if (known !== null) {
    return { revision: known, order }
  }
  await keepFinalQuotes(container, orderId)
  const placed_at = new Date(order.created_at)
  const revision = await shipping.claimDispatch({ order_id: orderId, display_id: order.display_id, placed_at })
  return { revision, order: (await loadDispatchOrder(container, orderId)) ?? order }
}

/**
 * Brings an order's dispatch up to date with Medusa, its collection and its parcels. May be run at any time, by several
 * at once.
 *
 * @returns `null` for an order that has no dispatch
 */
export const refreshDispatch = async (container: MedusaContainer, orderId: string): Promise<DispatchState | null> => {
  const claimed = await claim(container, orderId)
  if (!claimed) {
    return null
  }
  const { revision, order } = claimed
  const { parcels, carrier } = await loadParcels(container, order)
  const chosen = order.shipping_methods.map(({ data }) => data?.carrier).find((code) => typeof code === "string")
  const state = dispatchState({
    cancelled: order.status === "canceled",
    payable: await isPayable(container, order),
    unpacked: unpackedItems(order).length,
    shipments: parcels,
  })
  const isCollected = await isCollectedAtDoor(container, order)
  await resolveShipping(container).writeDispatch({
    order_id: orderId,
    revision,
    state,
    payment_mode: isCollected ? "COD" : "EXTERNAL_PAYMENT",
    carrier: carrier ?? (chosen as string | undefined) ?? null,
    city_code: cityCodeOf(order),
    due_at_door: isCollected ? dueAtDoor(order) : null,
  })
  return state
}
