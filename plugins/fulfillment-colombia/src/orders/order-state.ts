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

/** Has nobody given their word yet on an order that is to be paid at the door? */
export const awaitsWord = (collection: Pick<CodCollectionRecord, "state" | "deadline_at"> | null): boolean =>
  collection?.state === "pending" && collection.deadline_at !== null

/** Payment states of Medusa in which the shop may prepare the parcel. */
const PAID = new Set(["authorized", "captured", "partially_captured", "partially_authorized", "partially_refunded"])

export type OrderFacts = {
  status: string
  payment_status: string
  /** It is to be paid at the door and nobody has given their word yet. */
  awaits_word?: boolean
  /** Of every fulfillment that was not cancelled. */
  shipments: ShipmentStatus[]
}

/** An order is as far as the parcel that is least far. */
export const orderState = ({ status, payment_status, awaits_word, shipments }: OrderFacts): OrderState => {
  if (status === "canceled") {
    return "cancelled"
  }
  const [least] = [...shipments].sort((a, b) => STATUS_STAGES[a] - STATUS_STAGES[b])
  if (least) {
    return BY_SHIPMENT[least]
  }
  return PAID.has(payment_status) && !awaits_word ? "confirmed" : "pending"
}
