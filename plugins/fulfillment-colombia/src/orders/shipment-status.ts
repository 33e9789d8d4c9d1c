import type { ShipmentStatus } from "../carriers/status"
import type { TrackedFulfillment } from "./load-order"

/** Where a parcel is. One of another provider has no state of ours: its dates tell. */
export const shipmentStatus = ({ data, shipped_at, delivered_at }: TrackedFulfillment): ShipmentStatus =>
  data?.state ?? (delivered_at ? "delivered" : shipped_at ? "in_transit" : "pending")
