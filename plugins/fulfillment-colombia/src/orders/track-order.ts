import type { MedusaContainer } from "@medusajs/framework/types"
import { findCodCollection } from "../workflows/utils/cod-collection"
import { resolveShipping } from "../workflows/utils/resolve-shipment"
import { loadTrackedOrder } from "./load-order"
import { showTracking, type OrderTracking } from "./show-tracking"

/** More than a parcel ever has. */
const MAX_EVENTS = 500

/** Everything that its buyer may see of an order; `null` when there is no such order. */
export const trackOrder = async (container: MedusaContainer, orderId: string): Promise<OrderTracking | null> => {
  const order = await loadTrackedOrder(container, { id: orderId })
  if (!order) {
    return null
  }
  const shipping = resolveShipping(container)
  const ids = (order.fulfillments ?? []).map(({ id }) => id)
  const cityCode = order.shipping_address?.metadata?.city_code
  const [collection, events, city] = await Promise.all([
    findCodCollection(container, order.id),
    ids.length ? shipping.listShipmentEvents({ fulfillment_id: ids }, { take: MAX_EVENTS, order: { at: "ASC" } }) : [],
    typeof cityCode === "string" ? shipping.findCity(cityCode.replaceAll("\u0000", "")) : null,
  ])
  return showTracking({
    order,
    collection,
    events,
    city: city?.name ?? order.shipping_address?.city ?? null,
    nameOf: (code) => shipping.carriers.find(code)?.name ?? code,
  })
}
