import type { OrderStatus, TrackingStatus } from "./types"

type Stage = { afterMs: number; status: OrderStatus; tracking: TrackingStatus }

/** What a parcel does by itself once its pickup was requested, in seconds of the sandbox's clock. */
export const JOURNEY: Stage[] = [
  { afterMs: 3_000, status: "SHIPPED", tracking: "IN-ORIGIN" },
  { afterMs: 6_000, status: "SHIPPED", tracking: "TRANSIT" },
  { afterMs: 9_000, status: "SHIPPED", tracking: "IN-DESTINATION" },
  { afterMs: 12_000, status: "SHIPPED", tracking: "OUT-FOR-DELIVERY" },
  { afterMs: 15_000, status: "DELIVERED", tracking: "DELIVERED" },
]

/** What it does after a novedad whose answer the carrier approved. */
export const SECOND_TRY: [Stage, Stage] = [
  { afterMs: 0, status: "SHIPPED", tracking: "OUT-FOR-DELIVERY" },
  { afterMs: 6_000, status: "DELIVERED", tracking: "DELIVERED" },
]

export const WAY_HOME: [Stage, Stage] = [
  { afterMs: 0, status: "SHIPPED", tracking: "RETURN" },
  { afterMs: 6_000, status: "RETURNED", tracking: "RETURN" },
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
