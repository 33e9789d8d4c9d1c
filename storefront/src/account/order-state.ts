import type { OrderState } from "../api/order-tracking"
import type { Order } from "../api/orders"

const BY_FULFILLMENT: Partial<Record<string, OrderState>> = {
  delivered: "delivered",
  partially_delivered: "shipped",
  shipped: "shipped",
  partially_shipped: "shipped",
  fulfilled: "processing",
  partially_fulfilled: "processing",
}

/** Not `authorized`: an order that is paid at the door is, and waits for its buyer's word all the same. */
const PAID = new Set(["captured", "partially_refunded", "refunded"])

/** How far an order is, as far as Medusa itself knows. Its own page asks the carriers. */
export const orderState = (order: Pick<Order, "status" | "fulfillment_status" | "payment_status">): OrderState => {
  if (order.status === "canceled") {
    return "cancelled"
  }
  return BY_FULFILLMENT[order.fulfillment_status] ?? (PAID.has(order.payment_status) ? "confirmed" : "pending")
}
