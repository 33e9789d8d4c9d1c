import { isTerminal, type ShipmentStatus } from "../carriers/status"
import type { CodCollectionRecord } from "./collection"
import { planRenewal, type Renewal, type RenewalFacts } from "./plan-renewal"
import { isOpen, type CodState } from "./states"

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
/** Looks at an order whose bells may all have been lost. */
const PATROL_MS = 15 * MINUTE_MS
/** Whoever changed the state has told of it, or cancelled the order, within this time, or has died. */
const GRACE_MS = 30 * SECOND_MS

export type CodPayment = {
  id: string
  amount: number
  captured_at: string | Date | null
  captures: { amount: number }[]
}

export type SettlementFacts = {
  collection: Pick<
    CodCollectionRecord,
    | "state"
    | "payment_id"
    | "amount"
    | "deadline_at"
    | "announced_state"
    | "created_at"
    | "confirmed_at"
    | "cancelled_at"
  >
  order: RenewalFacts["order"]
  /** Of contra entrega, and not cancelled. */
  payment: CodPayment | null
  /** Of the order's parcels at their carriers. */
  shipments: ShipmentStatus[]
}

export type SettlementPlan = {
  /** What the collection becomes; `null` when it stays. */
  state: CodState | null
  /** The payment is another one, or for another amount, than is to be collected: nothing else is done before. */
  renew: Renewal | null
  /** Capture the payment: all of it, or what is still missing. */
  capture: { amount?: number } | null
  /** Cancel the order, because its time ran out or because somebody died half way. */
  cancel: boolean
  /** Tell the listeners again. */
  announce: boolean
  /** When to look again; `null` when all is over. */
  next: Date | null
}

const DONE: SettlementPlan = { state: null, renew: null, capture: null, cancel: false, announce: false, next: null }

const CANCEL: SettlementPlan = { ...DONE, cancel: true }

/** What the carrier says of the parcels that were not cancelled, once it has said its last word. */
export const carriersWord = (shipments: ShipmentStatus[]): "delivered" | "returned" | null => {
  const sent = shipments.filter((status) => status !== "cancelled")
  if (!sent.length || !sent.every(isTerminal)) {
    return null
  }
  return sent.every((status) => status === "delivered") ? "delivered" : "returned"
}

const remaining = ({ amount, captured_at, captures }: CodPayment): { amount?: number } => {
  const captured = captures.reduce((total, capture) => total + capture.amount, 0)
  return captured > 0 && !captured_at ? { amount: amount - captured } : {}
}

/** A capture that was recorded half is finished by a second run, which Medusa does not count twice. */
const collect = (payment: CodPayment | null): SettlementPlan => ({
  ...DONE,
  state: "collected",
  capture: payment ? remaining(payment) : null,
})

/** Nobody has confirmed the order in time, and nothing of it was sent. */
const isExpired = ({ collection, order }: SettlementFacts, now: Date): boolean => {
  const { state, deadline_at } = collection
  const isLate = state === "pending" && deadline_at !== null && deadline_at <= now
  return isLate && order.status !== "completed" && !order.hasFulfillment
}

const wait = (facts: SettlementFacts, now: Date): SettlementPlan => {
  if (isExpired(facts, now)) {
    return CANCEL
  }
  const { state, deadline_at, announced_state, created_at, confirmed_at } = facts.collection
  const tells = state === "confirmed" || deadline_at !== null
  const since = now.getTime() - (confirmed_at ?? created_at).getTime()
  const patrol = now.getTime() + PATROL_MS
  const deadline = state === "pending" && deadline_at && deadline_at > now ? deadline_at.getTime() : patrol
  return {
    ...DONE,
    announce: tells && announced_state !== state && since > GRACE_MS,
    next: new Date(Math.min(patrol, deadline)),
  }
}

/** What has to happen so that order, payment and collection say the same. Nothing when they do already. */
export const planSettlement = (facts: SettlementFacts, now: Date): SettlementPlan => {
  const { collection, order, payment, shipments } = facts
  const isCanceled = order.status === "canceled"
  if (collection.state === "cancelled" && !isCanceled) {
    const since = now.getTime() - (collection.cancelled_at?.getTime() ?? 0)
    return since > GRACE_MS ? CANCEL : { ...DONE, next: new Date(now.getTime() + GRACE_MS) }
  }
  if (!isOpen(collection.state)) {
    return DONE
  }
  const word = carriersWord(shipments)
  const renew = word === "returned" || isExpired(facts, now) ? null : planRenewal(facts)
  if (renew) {
    return { ...DONE, renew, next: now }
  }
  if (word === "delivered") {
    return collect(payment)
  }
  if (payment?.captured_at) {
    return collect(null)
  }
  if (isCanceled) {
    return { ...DONE, state: "cancelled" }
  }
  return word === "returned" ? { ...DONE, state: "returned" } : wait(facts, now)
}
