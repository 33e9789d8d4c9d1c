import type { OrderStatus, TrackingStatus } from "./types"

/** What a parcel does by itself once its pickup was requested, in seconds of the sandbox's clock. */
export const JOURNEY: { afterMs: number; status: OrderStatus; tracking: TrackingStatus }[] = [
  { afterMs: 3_000, status: "SHIPPED", tracking: "IN-ORIGIN" },
  { afterMs: 6_000, status: "SHIPPED", tracking: "TRANSIT" },
  { afterMs: 9_000, status: "SHIPPED", tracking: "IN-DESTINATION" },
  { afterMs: 12_000, status: "SHIPPED", tracking: "OUT-FOR-DELIVERY" },
  { afterMs: 15_000, status: "DELIVERED", tracking: "DELIVERED" },
]

/** The tracking status that goes with an order's status when somebody sets the latter by hand. */
export const TRACKING_OF: Record<OrderStatus, TrackingStatus> = {
  PENDING: "PENDING",
  PREPARING: "PENDING",
  READY: "READY",
  SHIPPED: "TRANSIT",
  INCIDENT: "INCIDENT",
  DELIVERED: "DELIVERED",
  RETURNED: "RETURN",
  CANCELLED: "PENDING",
}
