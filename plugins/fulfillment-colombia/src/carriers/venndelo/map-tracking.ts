import type { TrackingAnswer } from "../port"
import type { ShipmentStatus } from "../status"
import type { ApiOrder, ApiOrderStatus, ApiTrackingStatus } from "./wire-types"

/** Venndelo's order states in our terms. */
export const ORDER_STATUSES: Record<ApiOrderStatus, ShipmentStatus> = {
  PENDING: "pending",
  PREPARING: "label_created",
  READY: "pickup_requested",
  SHIPPED: "in_transit",
  INCIDENT: "exception",
  DELIVERED: "delivered",
  RETURNED: "returned",
  CANCELLED: "cancelled",
}

/** What the shipment's own state adds while the order is `SHIPPED`. A parcel on its way back needs attention. */
const ROAD_STATUSES: Partial<Record<ApiTrackingStatus, ShipmentStatus>> = {
  "OUT-FOR-DELIVERY": "out_for_delivery",
  INCIDENT: "exception",
  RETURN: "exception",
  DELIVERED: "delivered",
}

const toDate = (text: string | null | undefined): Date | null => {
  const time = text ? Date.parse(text) : NaN
  return Number.isNaN(time) ? null : new Date(time)
}

/** The state of `GET /v1/admin/orders/{id}` in our terms; `null` when Venndelo names a state nobody documented. */
export const fromOrder = (
  order: Pick<ApiOrder, "status" | "shipments" | "quoted_shipping_total">
): TrackingAnswer | null => {
  const outbound = order.shipments?.find((shipment) => shipment.type !== "RETURN")
  const status = ORDER_STATUSES[order.status]
  if (!status) {
    return null
  }
  const onTheRoad = status === "in_transit" && outbound ? ROAD_STATUSES[outbound.tracking_status] : undefined
  return {
    status: onTheRoad ?? status,
    tracking_number: outbound?.tracking_number || null,
    ...(order.quoted_shipping_total === undefined ? {} : { billed: Math.round(order.quoted_shipping_total) }),
    at: toDate(status === "delivered" ? outbound?.delivery_date : null) ?? toDate(outbound?.tracking_date),
  }
}
