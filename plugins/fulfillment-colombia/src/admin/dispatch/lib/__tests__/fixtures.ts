import type { Bulk, BulkItem, Dispatch, Shipment } from "../../types"

export const aShipment = (changes: Partial<Shipment> = {}): Shipment => ({
  fulfillment_id: "ful_1",
  order_id: "order_1",
  carrier: "venndelo",
  direction: "outbound",
  carrier_id: "9001",
  status: "label_created",
  tracking_number: "30000000001",
  label_ready: true,
  packed_at: "2026-11-27T15:00:00.000Z",
  status_at: null,
  cost: { quoted: 12_000, quote_source: "carrier", paid_by_buyer: 10_000, billed_by_carrier: null },
  days: { days: 2, is_estimate: true },
  problem: null,
  exception: null,
  ...changes,
})

export const aDispatch = (changes: Partial<Dispatch> = {}): Dispatch => ({
  order_id: "order_1",
  display_id: 1042,
  state: "ready",
  created_at: "2026-11-27T14:00:00.000Z",
  customer_name: "Ana Ruiz",
  city: { code: "11001000", name: "Bogotá", department_name: "Bogotá, D. C." },
  payment_mode: "COD",
  carrier: "venndelo",
  item_count: 2,
  total: 85_000,
  currency_code: "cop",
  shipments: [],
  ...changes,
})

export const anItem = (changes: Partial<BulkItem> = {}): BulkItem => ({
  order_id: "order_1",
  display_id: 1042,
  fulfillment_id: "ful_1",
  status: "done",
  message: null,
  remedy: null,
  ...changes,
})

export const aBulk = (items: BulkItem[], changes: Partial<Bulk> = {}): Bulk => ({
  id: "bulk_1",
  kind: "prepare",
  state: "running",
  pickup_date: null,
  total: items.length,
  done: 0,
  skipped: 0,
  failed: 0,
  created_at: "2026-11-27T15:00:00.000Z",
  finished_at: null,
  items,
  ...changes,
})
