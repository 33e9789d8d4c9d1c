import { matchesProof, type OrderProof } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShipmentStatus } from "../carriers/status"
import { findCodCollection } from "../workflows/utils/cod-collection"
import { loadTrackedOrder, type TrackedFulfillment } from "./load-order"
import { orderState, type OrderState } from "./order-state"
import { shipmentStatus } from "./shipment-status"

/** What may be shown of an order to whoever proves to be its buyer: no name, no address, no amounts. */
export type PublicOrder = {
  display_id: number
  state: OrderState
  created_at: string | Date
  shipments: {
    carrier: string | null
    status: ShipmentStatus
    tracking_number: string | null
    shipped_at: string | Date | null
    delivered_at: string | Date | null
  }[]
}

const toShipment = (fulfillment: TrackedFulfillment): PublicOrder["shipments"][number] => ({
  carrier: fulfillment.data?.carrier ?? null,
  status: shipmentStatus(fulfillment),
  tracking_number: fulfillment.labels?.[0]?.tracking_number ?? null,
  shipped_at: fulfillment.shipped_at,
  delivered_at: fulfillment.delivered_at,
})

/** The order of that number, and its id, if the proof is its buyer's, else `null`. */
export const findOrderByProof = async (
  container: MedusaContainer,
  displayId: number,
  proof: OrderProof
): Promise<{ id: string; order: PublicOrder } | null> => {
  const order = await loadTrackedOrder(container, { display_id: displayId })
  const phones = [order?.shipping_address?.phone, order?.billing_address?.phone]
  if (!order || !matchesProof(proof, { email: order.email, phones })) {
    return null
  }
  const shipments = (order.fulfillments ?? []).filter((row) => !row.canceled_at).map(toShipment)
  const collection = await findCodCollection(container, order.id)
  return {
    id: order.id,
    order: {
      display_id: order.display_id,
      state: orderState({ ...order, collection, shipments: shipments.map(({ status }) => status) }),
      created_at: order.created_at,
      shipments,
    },
  }
}
