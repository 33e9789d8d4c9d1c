import type { ShipmentStatus } from "../../../carriers/status"
import type { DispatchState } from "../types"

export type BadgeColor = "green" | "red" | "orange" | "grey" | "blue" | "purple"

export const DISPATCH_COLORS: Record<DispatchState, BadgeColor> = {
  waiting: "grey",
  to_prepare: "orange",
  processing: "orange",
  ready: "blue",
  pickup_requested: "purple",
  in_transit: "blue",
  exception: "red",
  delivered: "green",
  returned: "red",
  cancelled: "grey",
}

export const SHIPMENT_COLORS: Record<ShipmentStatus, BadgeColor> = {
  pending: "orange",
  label_created: "blue",
  pickup_requested: "purple",
  in_transit: "blue",
  out_for_delivery: "blue",
  exception: "red",
  at_pickup_point: "orange",
  delivered: "green",
  returned: "red",
  cancelled: "grey",
}

/** Tabs whose parcels wait for somebody: their count stands out. */
export const NEEDS_CARE: ReadonlySet<string> = new Set(["exception", "problem"])
