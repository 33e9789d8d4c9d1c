import type { HoldPoint } from "../hold"
import type { Errand } from "./types"
import type { Warehouse } from "./warehouse"

/** Brings about what is to be interrupted: everything up to it, and then the act itself. */
export type Occasion = (warehouse: Warehouse) => Promise<{
  order_id: string
  expected: Errand["expected"]
  act: () => Promise<unknown>
}>

export type KillPoint = { name: string; occasion: Occasion; at: HoldPoint }

/** Staff packs a paid order. */
const isPacked: Occasion = async (warehouse) => {
  const order_id = await warehouse.sell()
  return { order_id, expected: "parcel", act: () => warehouse.pack(order_id) }
}

/** Staff packs a paid order with the dispatch centre's bulk work. */
const isPackedInBulk: Occasion = async (warehouse) => {
  const order_id = await warehouse.sell()
  return { order_id, expected: "parcel", act: () => warehouse.packAll([order_id]) }
}

/** Staff takes back a parcel whose guide is there. */
const isTakenBack: Occasion = async (warehouse) => {
  const order_id = await warehouse.sell()
  await warehouse.pack(order_id)
  await warehouse.ready(order_id)
  return { order_id, expected: "cancelled", act: () => warehouse.takeBack(order_id) }
}

/** Staff takes it back with the dispatch centre's bulk work. */
const isTakenBackInBulk: Occasion = async (warehouse) => {
  const { order_id, expected } = await isTakenBack(warehouse)
  return { order_id, expected, act: () => warehouse.takeBackInBulk(order_id) }
}

const before = (on: "insert" | "update", table: string, when?: string): HoldPoint => ({
  table,
  on,
  when,
  isCarriedOut: false,
})

const after = (on: "insert" | "update", table: string, when?: string): HoldPoint => ({
  table,
  on,
  when,
  isCarriedOut: true,
})

const during = (call: string, fate: "late" | "lost" | "unanswered"): HoldPoint => ({
  provider: "venndelo",
  call,
  fate,
})

const ORDER = "POST /v1/admin/orders"
const CONFIRM = "/modify-order-confirmation-status"
const SHIPMENT = "/create-shipments"
const LABEL = "/generate-labels"
const CANCEL = "/cancel"

const sent = (step: string) => `NEW.step = '${step}' AND NEW.state = 'sent'`
const done = (step: string) => `NEW.step = '${step}' AND NEW.state = 'done'`

/** Medusa's order notes how much of it is packed, in a new version of its lines. */
const COUNTING = ["insert", "order_item", "NEW.fulfilled_quantity > 0"] as const

/** Every place at which Medusa is killed, in the order in which it comes to them. */
export const KILL_POINTS: KillPoint[] = [
  { name: "packing: before the fulfillment exists", occasion: isPacked, at: before("insert", "fulfillment") },
  {
    name: "packing: before the parcel knows what is in it",
    occasion: isPacked,
    at: before("update", "fulfillment", "NEW.canceled_at IS NULL"),
  },
  { name: "packing: before it belongs to its order", occasion: isPacked, at: before("insert", "order_fulfillment") },
  { name: "packing: before its order counts it", occasion: isPacked, at: before(...COUNTING) },
  { name: "packing: before the goods leave the stock", occasion: isPacked, at: before("update", "inventory_level") },
  { name: "bulk: before it is recorded", occasion: isPackedInBulk, at: before("insert", "shipping_bulk") },
  { name: "bulk: recorded, not begun", occasion: isPackedInBulk, at: after("insert", "shipping_bulk_item") },
  { name: "bulk: before the fulfillment exists", occasion: isPackedInBulk, at: before("insert", "fulfillment") },
  { name: "bulk: before it belongs to its order", occasion: isPackedInBulk, at: before("insert", "order_fulfillment") },
  { name: "bulk: before its order counts it", occasion: isPackedInBulk, at: before(...COUNTING) },
  {
    name: "bulk: before its order is done",
    occasion: isPackedInBulk,
    at: before("update", "shipping_bulk_item", "NEW.status = 'done'"),
  },
  { name: "shipment: before the ledger knows it", occasion: isPacked, at: before("insert", "carrier_shipment") },
  { name: "shipment: known, not planned", occasion: isPacked, at: after("insert", "carrier_shipment") },
  {
    name: "order: planned, not sent",
    occasion: isPacked,
    at: before("update", "carrier_operation", sent("create_order")),
  },
  {
    name: "order: recorded, not sent",
    occasion: isPacked,
    at: after("update", "carrier_operation", sent("create_order")),
  },
  { name: "order: sent, never arrives", occasion: isPacked, at: during(ORDER, "lost") },
  { name: "order: sent, arrives late", occasion: isPacked, at: during(ORDER, "late") },
  { name: "order: stored, answer lost", occasion: isPacked, at: during(ORDER, "unanswered") },
  {
    name: "order: before its number is kept",
    occasion: isPacked,
    at: before("update", "carrier_operation", done("create_order")),
  },
  { name: "confirmation: done, answer lost", occasion: isPacked, at: during(CONFIRM, "unanswered") },
  { name: "guide: sent, never arrives", occasion: isPacked, at: during(SHIPMENT, "lost") },
  { name: "guide: sent, arrives late", occasion: isPacked, at: during(SHIPMENT, "late") },
  { name: "guide: made, answer lost", occasion: isPacked, at: during(SHIPMENT, "unanswered") },
  { name: "label: asked for, answer lost", occasion: isPacked, at: during(LABEL, "unanswered") },
  { name: "label: before it is kept", occasion: isPacked, at: before("insert", "shipping_label") },
  { name: "tracking: before the ledger has the guide", occasion: isPacked, at: before("insert", "shipment_event") },
  { name: "tracking: before Medusa shows it", occasion: isPacked, at: before("insert", "fulfillment_label") },
  {
    name: "taking back: before Medusa has it",
    occasion: isTakenBack,
    at: before("update", "fulfillment", "NEW.canceled_at IS NOT NULL"),
  },
  {
    name: "taking back in bulk: before Medusa has it",
    occasion: isTakenBackInBulk,
    at: before("update", "fulfillment", "NEW.canceled_at IS NOT NULL"),
  },
  {
    name: "taking back: Medusa has it, the carrier not",
    occasion: isTakenBack,
    at: before("insert", "carrier_operation"),
  },
  { name: "taking back: sent, never arrives", occasion: isTakenBack, at: during(CANCEL, "lost") },
  { name: "taking back: done, answer lost", occasion: isTakenBack, at: during(CANCEL, "unanswered") },
]
