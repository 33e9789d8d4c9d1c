import type { ShipmentStatus } from "../../carriers/status"

/** Where an order is on its way from the shop to the buyer. */
export const DISPATCH_STATES = [
  "to_prepare",
  "processing",
  "ready",
  "pickup_requested",
  "in_transit",
  "exception",
  "delivered",
  "returned",
  "cancelled",
] as const

/** `waiting`: neither paid nor confirmed, so that nobody may pack it. */
export type DispatchState = (typeof DISPATCH_STATES)[number] | "waiting"

export type ShipmentProblem = {
  step: string
  kind: string
  /** What happened and what to do, in the server's words. */
  message: string
  remedy: string | null
  next_attempt_at: string | null
  can_retry: boolean
}

export type Shipment = {
  fulfillment_id: string
  order_id: string
  carrier: string
  /** `return`: goods on their way back to the shop. */
  direction: "outbound" | "return"
  carrier_id: string | null
  status: ShipmentStatus
  tracking_number: string | null
  /** The carrier's page of the parcel, for carriers that have one. */
  tracking_url?: string | null
  label_ready: boolean
  packed_at: string | null
  status_at: string | null
  /** Pesos. */
  cost: {
    quoted: number | null
    quote_source: string | null
    paid_by_buyer: number | null
    billed_by_carrier: number | null
  }
  days: { days: number; is_estimate: boolean } | null
  problem: ShipmentProblem | null
  exception: { id: string; status: string; reason: string } | null
}

export type PaymentMode = "COD" | "EXTERNAL_PAYMENT"

export type Dispatch = {
  order_id: string
  display_id: number
  state: DispatchState
  created_at: string
  customer_name: string | null
  city: { code: string; name: string; department_name: string } | null
  payment_mode: PaymentMode | null
  carrier: string | null
  item_count: number
  /** Pesos. */
  total: number
  currency_code: string
  shipments: Shipment[]
}

export type DispatchCounts = Partial<Record<(typeof DISPATCH_STATES)[number] | "problem", number>>

export type DispatchPage = {
  dispatches: Dispatch[]
  counts: DispatchCounts
  count: number
  limit: number
  offset: number
}

export type TimelineEntry = {
  at: string
  kind: "operation" | "status" | "exception"
  name: string
  state: string
  message: string | null
}

export type OrderShipping = {
  order_id: string
  payment_mode: PaymentMode | null
  shipments: (Shipment & { timeline: TimelineEntry[] })[]
}

export type BulkKind = "prepare" | "retry" | "pickup" | "cancel"

export type BulkRequest = {
  kind: BulkKind
  order_ids?: string[]
  fulfillment_ids?: string[]
  /** A day in Colombia, `2026-11-30`. */
  pickup_date?: string
}

export type BulkItem = {
  order_id: string
  display_id: number
  fulfillment_id: string | null
  status: "waiting" | "done" | "failed" | "skipped"
  message: string | null
  remedy: string | null
}

/** Work on many parcels, done by the server whether or not anybody looks. */
export type Bulk = {
  id: string
  kind: BulkKind
  state: "running" | "done"
  /** Of a pickup, the day that was chosen for it: a day in Colombia, `2026-11-30`. */
  pickup_date: string | null
  total: number
  /** Those that were skipped included. */
  done: number
  skipped: number
  failed: number
  created_at: string
  finished_at: string | null
  items: BulkItem[]
}

/** A list of parcels that a carrier's courier signs; its document is read by itself. */
export type Manifest = {
  id: string
  carrier: string
  guides: string[]
  fulfillment_ids: string[]
  state: string
  number: string | null
}

/** A parcel that is on no list, and why, in the server's words. */
export type ManifestRefusal = { fulfillment_id: string; kind: string; message: string; remedy: string | null }

export type ManifestRequest = {
  fulfillment_ids: string[]
  /** The carrier did not answer the last time, and another list is wanted all the same. */
  again?: boolean
}

export type ManifestAnswer = { manifests: Manifest[]; refused: ManifestRefusal[] }

export type Carrier = {
  code: string
  name: string
  capabilities?: { manifest?: boolean; returns?: "fetched" | "handed_in" }
  health: {
    ok: boolean
    checked_at: string | null
    message: string | null
    /** Rows of its last lists that made no sense and were left out. */
    unreadable_rows?: number
  }
  wallet: {
    /** Pesos. */
    balance: number
    currency_code: string
    is_low: boolean
    threshold: number
    /** When the carrier said so: it may be less by now. */
    checked_at: string
  } | null
}

export type PickupWindow = {
  /** Hour of Colombia until which a pickup can be asked for the same day, `15:00`. */
  cut_off: string
  /** The earliest day a courier comes, `2026-11-30`. */
  next_date: string
  is_open_today: boolean
}

export type CarriersAnswer = { carriers: Carrier[]; pickup: PickupWindow | null }
