import type { ShipmentStatus } from "../carriers/status"
import type { CodCollectionRecord } from "../cod/collection"
import { estimatedDaysOf, type EstimatedDays } from "../quotes/estimated-days"
import type { TrackedFulfillment, TrackedOrder } from "./load-order"
import { orderState, type OrderState } from "./order-state"
import { shipmentStatus } from "./shipment-status"
import { ORDER_TEXTS, PARCEL_TEXTS } from "./state-texts"

type Moment = string | Date

export type TrackedParcel = {
  /** As people write the carrier; `null` for a parcel of no carrier of ours. */
  carrier: string | null
  status: ShipmentStatus
  text: string
  /** The number on the guide. */
  tracking_number: string | null
  estimated_days: EstimatedDays | null
}

export type TrackingEntry = {
  state: OrderState | ShipmentStatus
  text: string
  /** ISO 8601. */
  at: string
  /** Position of the parcel in `parcels`; `null` when it is about the whole order. */
  parcel: number | null
}

/** What live tracking shows of one order: of the buyer nothing but the city. */
export type OrderTracking = {
  display_id: number
  state: OrderState
  text: string
  created_at: string
  city: string | null
  estimated_days: EstimatedDays | null
  parcels: TrackedParcel[]
  /** The oldest first. */
  timeline: TrackingEntry[]
}

export type TrackingFacts = {
  order: TrackedOrder
  collection: Pick<CodCollectionRecord, "state" | "deadline_at" | "confirmed_at" | "created_at"> | null
  /** What carriers have told, by fulfillment. */
  events: { fulfillment_id: string; status: ShipmentStatus; at: Moment }[]
  city: string | null
  nameOf: (carrier: string) => string
}

const iso = (moment: Moment): string => new Date(moment).toISOString()

/** When the shop could begin: the buyer's word on contra entrega, else the first payment. */
const confirmedAt = ({ order, collection }: TrackingFacts): Moment | null => {
  if (collection) {
    return collection.confirmed_at ?? (collection.deadline_at ? null : collection.created_at)
  }
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const times = payments.flatMap(({ captured_at }) => (captured_at ? [iso(captured_at)] : [])).sort()
  return times[0] ?? null
}

const orderEntries = (facts: TrackingFacts, isConfirmed: boolean): TrackingEntry[] => {
  const entry = (state: OrderState, at: Moment | null): TrackingEntry[] =>
    at ? [{ state, text: ORDER_TEXTS[state], at: iso(at), parcel: null }] : []
  return [
    ...entry("pending", facts.order.created_at),
    ...entry("confirmed", isConfirmed ? confirmedAt(facts) : null),
    ...entry("cancelled", facts.order.canceled_at),
  ]
}

/** Steps that only Medusa's dates tell, for parcels of no carrier of ours. */
const datedSteps = ({ shipped_at, delivered_at }: TrackedFulfillment): [ShipmentStatus, Moment | null][] => [
  ["in_transit", shipped_at],
  ["delivered", delivered_at],
]

const parcelEntries = (fulfillment: TrackedFulfillment, parcel: number, facts: TrackingFacts): TrackingEntry[] => {
  const told = facts.events
    .filter(({ fulfillment_id, status }) => fulfillment_id === fulfillment.id && status !== "pending")
    .map(({ status, at }): [ShipmentStatus, Moment | null] => [status, at])
  const steps = fulfillment.data?.carrier ? told : datedSteps(fulfillment)
  const all: [ShipmentStatus, Moment | null][] = [["pending", fulfillment.created_at], ...steps]
  return all.flatMap(([state, at]) => (at ? [{ state, text: PARCEL_TEXTS[state], at: iso(at), parcel }] : []))
}

export const showTracking = (facts: TrackingFacts): OrderTracking => {
  const { order, collection, city, nameOf } = facts
  const fulfillments = (order.fulfillments ?? []).filter((row) => !row.canceled_at)
  const parcels = fulfillments.map((fulfillment): TrackedParcel => {
    const status = shipmentStatus(fulfillment)
    return {
      carrier: fulfillment.data?.carrier ? nameOf(fulfillment.data.carrier) : null,
      status,
      text: PARCEL_TEXTS[status],
      tracking_number: fulfillment.labels?.[0]?.tracking_number ?? null,
      estimated_days: estimatedDaysOf(fulfillment.data?.quote),
    }
  })
  const state = orderState({ ...order, collection, shipments: parcels.map((p) => p.status) })
  const timeline = [
    ...orderEntries(facts, state !== "pending"),
    ...fulfillments.flatMap((fulfillment, index) => parcelEntries(fulfillment, index, facts)),
  ]
  return {
    display_id: order.display_id,
    state,
    text: ORDER_TEXTS[state],
    created_at: iso(order.created_at),
    city,
    estimated_days: estimatedDaysOf(order.shipping_methods?.find((method) => method?.data?.quote)?.data?.quote),
    parcels,
    timeline: timeline.sort((a, b) => a.at.localeCompare(b.at)),
  }
}
