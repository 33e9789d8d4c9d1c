import type { CodCollectionRecord } from "../cod/collection"
import { STATUS_STAGES, type ShipmentStatus } from "../carriers/status"

/** The life of an order as its buyer sees it. */
export type OrderState =
  | "pending"
  | "confirmed"
  | "processing"
  | "ready_to_ship"
  | "pickup_requested"
  | "shipped"
  | "delivered"
  | "returned"
  | "cancelled"

const BY_SHIPMENT: Record<ShipmentStatus, OrderState> = {
  pending: "processing",
  label_created: "ready_to_ship",
  pickup_requested: "pickup_requested",
  in_transit: "shipped",
  out_for_delivery: "shipped",
  exception: "shipped",
  at_pickup_point: "shipped",
  delivered: "delivered",
  returned: "returned",
  cancelled: "confirmed",
}

/** Payment states of Medusa in which money has arrived: a bank transfer is authorised before anybody has paid. */
const PAID = new Set(["captured", "partially_captured", "partially_refunded"])

export type OrderFacts = {
  status: string
  payment_status: string
  /** Of an order that is to be paid at the door. */
  collection: Pick<CodCollectionRecord, "state" | "deadline_at"> | null
  /** Of every fulfillment that was not cancelled. */
  shipments: ShipmentStatus[]
}

/** Paid; or to be paid at the door, and nobody's word is awaited any more. */
const isConfirmed = ({ payment_status, collection }: OrderFacts): boolean =>
  collection ? collection.state !== "pending" || collection.deadline_at === null : PAID.has(payment_status)

/** An order is as far as the parcel that is least far. */
export const orderState = (facts: OrderFacts): OrderState => {
  if (facts.status === "canceled") {
    return "cancelled"
  }
  const [least] = [...facts.shipments].sort((a, b) => STATUS_STAGES[a] - STATUS_STAGES[b])
  if (least) {
    return BY_SHIPMENT[least]
  }
  return isConfirmed(facts) ? "confirmed" : "pending"
}
