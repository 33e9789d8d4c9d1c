import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ShipmentRequest } from "../../carriers/port"
import type { CodCollectionRecord } from "../../cod/collection"
import { isOpen } from "../../cod/states"
import { readRecipient, type DeliveryAddress } from "../../destination/read-recipient"
import type { MedusaLabel } from "../../shipments/plan-sync"
import type { FulfillmentSnapshot } from "../../shipments/snapshot"

/** A fulfillment with what the carrier needs of its order. */
export type LoadedFulfillment = {
  id: string
  created_at: string | Date
  data: Partial<FulfillmentSnapshot> | null
  shipped_at: string | Date | null
  delivered_at: string | Date | null
  canceled_at: string | Date | null
  delivery_address: DeliveryAddress | null
  labels: MedusaLabel[]
  items: { line_item_id: string | null; quantity: number }[]
  order: {
    id: string
    display_id?: number | null
    email: string | null
    shipping_address?: DeliveryAddress | null
  } | null
  /** The return whose goods it brings back; then it is not linked to the order itself. */
  return_link?: { return_id: string } | null
}

const FIELDS = [
  "id",
  "created_at",
  "data",
  "shipped_at",
  "delivered_at",
  "canceled_at",
  "delivery_address.*",
  "labels.*",
  "items.line_item_id",
  "items.quantity",
  "order.id",
  "order.display_id",
  "order.email",
  "order.shipping_address.*",
  "return_link.return_id",
]

/** @returns `null` when there is no such fulfillment */
export const loadFulfillment = async (container: MedusaContainer, id: string): Promise<LoadedFulfillment | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "fulfillment", fields: FIELDS, filters: { id } })
  return (data[0] as unknown as LoadedFulfillment | undefined) ?? null
}

/**
 * Did staff correct the order's address after the parcel was packed? Medusa does not carry it over to the parcel, and
 * the new address bears the times of the old one: only the order's changes tell.
 */
export const isAddressCorrected = async (
  container: MedusaContainer,
  { created_at, order }: Pick<LoadedFulfillment, "created_at" | "order">
): Promise<boolean> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["created_at", "actions.details"],
    filters: { order_id: order?.id, created_at: { $gt: new Date(created_at).toISOString() } },
  })
  const changes = data as unknown as { actions?: ({ details?: { type?: unknown } | null } | null)[] | null }[]
  return changes.some(({ actions }) => actions?.some((action) => action?.details?.type === "shipping_address"))
}

/**
 * Where the parcel goes: where it was packed for, or to the order's address when that was corrected since. A form may
 * leave out the metadata, where the city's code and the document are.
 */
export const addressOf = (
  { delivery_address, order }: Pick<LoadedFulfillment, "delivery_address" | "order">,
  isCorrected: boolean
): DeliveryAddress | null =>
  isCorrected && order?.shipping_address
    ? {
        ...order.shipping_address,
        metadata: { ...delivery_address?.metadata, ...order.shipping_address.metadata },
      }
    : delivery_address

/** Orders have a number; drafts may have none yet. */
export const numbered = (display_id?: number | null): Pick<ShipmentRequest, "order_number"> =>
  display_id ? { order_number: Number(display_id) } : {}

/**
 * What the carrier is told. Whether it collects, and how much, is decided by the order's payment and by nothing else: a
 * shipping method that says `COD` on a prepaid order would have the buyer pay twice.
 *
 * @throws MedusaError `invalid_data` when the buyer's data cannot stand on a waybill
 */
export const toShipmentRequest = (
  fulfillment: LoadedFulfillment,
  collection: Pick<CodCollectionRecord, "state" | "amount"> | null,
  isCorrected = false
): ShipmentRequest => {
  const { items, discount, free_shipping } = fulfillment.data as FulfillmentSnapshot
  const isCollected = collection !== null && isOpen(collection.state)
  const email = fulfillment.order?.email
  if (!email) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "El pedido no tiene correo electrónico.")
  }
  return {
    external_order_id: fulfillment.id,
    ...numbered(fulfillment.order?.display_id),
    payment_mode: isCollected ? "COD" : "EXTERNAL_PAYMENT",
    recipient: { ...readRecipient(addressOf(fulfillment, isCorrected)), email },
    items,
    discount,
    free_shipping,
    ...(isCollected ? { collect: collection.amount } : {}),
  }
}
