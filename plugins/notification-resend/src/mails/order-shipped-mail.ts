import { ORDER_SHIPPED, type OrderShippedData } from "../templates/order-shipped"
import type { Mail } from "./types"

/** An order as {@link ORDER_SHIPPED_FIELDS} fetches it. */
export type ShippedOrder = {
  id: string
  display_id: number
  email?: string | null
  shipping_address?: { first_name?: string | null } | null
  fulfillments?:
    | ({
        id: string
        labels?: ({ tracking_number?: string | null; tracking_url?: string | null } | null)[] | null
      } | null)[]
    | null
}

export const ORDER_SHIPPED_FIELDS = [
  "id",
  "display_id",
  "email",
  "shipping_address.first_name",
  "fulfillments.id",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
]

const isWebAddress = (text: string | null | undefined): text is string => /^https?:\/\/\S+$/.test(text ?? "")

/** The news that a parcel is with the carrier, or `null` when the order has no e-mail. One per parcel. */
export const orderShippedMail = (
  order: ShippedOrder,
  parcel: { fulfillment_id: string; tracking_number?: string | null }
): Mail | null => {
  if (!order.email) {
    return null
  }
  const labels = order.fulfillments?.find((fulfillment) => fulfillment?.id === parcel.fulfillment_id)?.labels ?? []
  const trackingNumber =
    parcel.tracking_number ?? labels.find((label) => label?.tracking_number)?.tracking_number ?? null
  const trackingUrl = labels.find((label) => label?.tracking_number === trackingNumber)?.tracking_url
  const data: OrderShippedData = {
    order_number: `#${order.display_id}`,
    customer_name: order.shipping_address?.first_name ?? null,
    tracking_number: trackingNumber,
    tracking_url: isWebAddress(trackingUrl) ? trackingUrl : null,
  }
  return {
    to: order.email,
    template: ORDER_SHIPPED,
    data,
    idempotency_key: `${order.id}:${parcel.fulfillment_id}:${ORDER_SHIPPED}`,
    trigger_type: "shipping.status_changed",
    resource_id: order.id,
    resource_type: "order",
  }
}
