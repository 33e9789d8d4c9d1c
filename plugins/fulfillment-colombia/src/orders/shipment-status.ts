import type { ShipmentStatus } from "../carriers/status"

type Facts = {
  data?: Record<string, unknown> | null
  shipped_at: string | Date | null
  delivered_at: string | Date | null
}

/** Where a parcel is. One of another provider has no state of ours: its dates tell. */
export const shipmentStatus = ({ data, shipped_at, delivered_at }: Facts): ShipmentStatus =>
  (data?.state as ShipmentStatus | undefined) ?? (delivered_at ? "delivered" : shipped_at ? "in_transit" : "pending")
