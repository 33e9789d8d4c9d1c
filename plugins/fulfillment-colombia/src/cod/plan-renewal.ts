import { isOpen } from "./states"
import type { CodCollectionRecord } from "./collection"
import type { CodPayment } from "./plan-settlement"

export type RenewalFacts = {
  collection: Pick<CodCollectionRecord, "state" | "payment_id" | "amount">
  order: {
    status: string
    /** A parcel is packed: its courier collects what it was told then. */
    hasFulfillment: boolean
    /** Whole pesos that are left to pay at the door. */
    due: number
    /** Somebody has begun to pay what is missing in another way. */
    isPaidOtherwise: boolean
  }
  /** The order's contra-entrega payment that is not cancelled. */
  payment: CodPayment | null
}

/** What is to be collected now, and the payment that is there for it already, if any. */
export type Renewal = { amount: number; payment_id: string | null }

const hasMoved = ({ captured_at, captures }: CodPayment): boolean => !!captured_at || captures.length > 0

/**
 * Medusa cancels an order's payment when the order is edited, and leaves a payment collection for the new amount that
 * nobody pays. Before a parcel is packed, the new payment is for what the order is worth now; after that, for what the
 * courier really collects. `null` when payment and collection say the same already, or when nobody collects.
 */
export const planRenewal = ({ collection, order, payment }: RenewalFacts): Renewal | null => {
  if (!isOpen(collection.state) || order.status === "canceled" || (payment && hasMoved(payment))) {
    return null
  }
  const amount = order.hasFulfillment ? collection.amount : order.due
  if (amount < 1) {
    return null
  }
  if (payment?.amount === amount) {
    const isKnown = payment.id === collection.payment_id && collection.amount === amount
    return isKnown ? null : { amount, payment_id: payment.id }
  }
  return order.isPaidOtherwise ? null : { amount, payment_id: null }
}
