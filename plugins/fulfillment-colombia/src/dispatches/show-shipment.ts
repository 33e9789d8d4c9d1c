import type { CarrierErrorKind } from "../carriers/carrier-error"
import type { ShipmentStatus } from "../carriers/status"
import type { ExceptionStatus } from "../exceptions/states"
import type { ShipmentDirection } from "../modules/shipping/types"
import { estimatedDaysOf, type EstimatedDays } from "../quotes/estimated-days"
import { CHANGED_ORDER, PICKUP_STEP } from "../shipments/steps"
import { problemText } from "./problem-texts"

type Timestamp = string | Date

export type ShipmentView = {
  fulfillment_id: string
  order_id: string
  carrier: string
  /** `return`: goods on their way back to the shop. */
  direction: ShipmentDirection
  carrier_id: string | null
  status: ShipmentStatus
  tracking_number: string | null
  label_ready: boolean
  packed_at: Timestamp | null
  status_at: Timestamp | null
  cost: {
    quoted: number | null
    quote_source: string | null
    paid_by_buyer: number | null
    billed_by_carrier: number | null
  }
  days: EstimatedDays | null
  problem: {
    step: string
    kind: CarrierErrorKind
    message: string
    remedy: string
    next_attempt_at: Timestamp | null
    can_retry: boolean
  } | null
  exception: { id: string; status: ExceptionStatus; reason: string } | null
}

export type ShipmentFacts = {
  shipment: {
    fulfillment_id: string
    order_id: string
    carrier: string
    direction: ShipmentDirection
    carrier_id: string | null
    status: ShipmentStatus
    status_at: Timestamp | null
    tracking_number: string | null
    billed_amount: number | null
  }
  fulfillment: { data: Record<string, unknown> | null; packed_at: Timestamp | null } | null
  label_ready: boolean
  /** What the buyer pays for the order's delivery, when this is its only parcel. */
  paid_by_buyer: number | null
  problem: { step: string; kind: CarrierErrorKind; reason: string | null; next_attempt_at: Timestamp | null } | null
  exception: ShipmentView["exception"]
}

const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null)

const showProblem = (problem: NonNullable<ShipmentFacts["problem"]>): ShipmentView["problem"] => {
  const { step, kind, reason, next_attempt_at } = problem
  const { message, remedy } = problemText(step, kind)
  // A write without an answer is looked up by itself, for asking again could do it twice; a pickup is asked for anew.
  // What the courier collects is not changed by trying again.
  const can_retry = kind !== "unknown" && step !== PICKUP_STEP && step !== CHANGED_ORDER
  return { step, kind, message: reason ?? message, remedy, next_attempt_at, can_retry }
}

/** A parcel as staff see it: without its buyer. */
export const showShipment = (facts: ShipmentFacts): ShipmentView => {
  const { shipment, fulfillment, problem } = facts
  const quote = (fulfillment?.data?.quote ?? {}) as Record<string, unknown>
  return {
    fulfillment_id: shipment.fulfillment_id,
    order_id: shipment.order_id,
    carrier: shipment.carrier,
    direction: shipment.direction,
    carrier_id: shipment.carrier_id,
    status: shipment.status,
    tracking_number: shipment.tracking_number,
    label_ready: facts.label_ready,
    packed_at: fulfillment?.packed_at ?? null,
    status_at: shipment.status_at,
    cost: {
      quoted: numberOrNull(quote.amount),
      quote_source: typeof quote.source === "string" ? quote.source : null,
      paid_by_buyer: facts.paid_by_buyer,
      billed_by_carrier: shipment.billed_amount,
    },
    days: estimatedDaysOf(quote),
    problem: problem && showProblem(problem),
    exception: facts.exception,
  }
}
