import { pesosToCents } from "@kaiu/medusa-kit"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { OrphanReason } from "../modules/wompi/types"
import type { WompiTransaction } from "./types"

/** What Medusa knows about the payment session that a reference names. */
export type PaymentFacts = {
  /** `null` when there is none: the cart changed after the address was handed out. */
  session: {
    /** Pesos, as Medusa stores them. */
    amount: BigNumberInput
    currency_code: string
    has_cart: boolean
  } | null
  /** The order that the session, or its payment, belongs to. It outlives the session. */
  order: {
    id: string
    is_canceled: boolean
    /** Whether its maker, or the maker of another one beside it, died or is still at it. */
    is_half_made: boolean
  } | null
  /** `null` for a payment without a cart. */
  purchase: { cartId: string; collectionId: string } | null
  /** Whether a payment of another session holds the same order or cart. */
  is_paid_otherwise: boolean
  /** It outlives its session. */
  payment: {
    id: string
    transaction_id: string | null
    is_captured: boolean
    is_canceled: boolean
    /** Integer cents. */
    captured_in_cents: number
    /** Integer cents. */
    refunded_in_cents: number
  } | null
  /** Every reference that was issued for the session. */
  references: readonly string[]
  /** Integer cents of the transaction that this shop has returned. */
  returned_in_cents: number
}

/**
 * - `nothing`: the transaction moves no money
 * - `apply`: Medusa has to capture the payment or complete the cart
 * - `settled`: Medusa shows the payment already
 * - `reverse`: the money went back at Wompi and Medusa does not show it yet
 * - `orphan`: the money was paid and no order may have it
 * - `returned`: no order may have it, and it went back
 */
export type Verdict =
  { kind: "nothing" | "apply" | "settled" | "reverse" | "returned" } | { kind: "orphan"; reason: OrphanReason }

const judgeVoided = (transaction: WompiTransaction, { payment }: PaymentFacts): Verdict => {
  const isShown = payment?.is_captured && payment.transaction_id === transaction.id
  return { kind: isShown && payment.refunded_in_cents < payment.captured_in_cents ? "reverse" : "nothing" }
}

/** A payment that Medusa has shown once belongs to its order, also when its session was replaced since. */
const isShownAsPaid = (transaction: WompiTransaction, { payment, order }: PaymentFacts): boolean =>
  Boolean(
    payment?.is_captured &&
    payment.transaction_id === transaction.id &&
    order &&
    !order.is_canceled &&
    !order.is_half_made
  )

const orphanReason = (transaction: WompiTransaction, facts: PaymentFacts): OrphanReason | null => {
  const { session, payment, order } = facts
  if (payment ? payment.transaction_id !== transaction.id : facts.is_paid_otherwise) {
    return "already_paid"
  }
  if (!session) {
    return payment ? "order_not_completed" : "session_missing"
  }
  if (transaction.currency !== session.currency_code.toUpperCase()) {
    return "currency_mismatch"
  }
  if (transaction.amountInCents !== pesosToCents(session.amount)) {
    return "amount_mismatch"
  }
  if (!facts.references.includes(transaction.reference)) {
    return "reference_unknown"
  }
  if (payment?.is_canceled) {
    return "payment_canceled"
  }
  return order?.is_canceled ? "order_canceled" : null
}

/**
 * What a transaction means for the session that its reference names. Amount, currency and reference are compared with
 * the session before anything moves; everything that cannot be booked is an orphan, never silence.
 */
export const judge = (transaction: WompiTransaction, facts: PaymentFacts): Verdict => {
  if (transaction.status === "VOIDED") {
    return judgeVoided(transaction, facts)
  }
  if (transaction.status !== "APPROVED") {
    return { kind: "nothing" }
  }
  const { session, payment, order } = facts
  if (isShownAsPaid(transaction, facts)) {
    return { kind: "settled" }
  }
  // Medusa returns the money of a cart that it cannot complete, and replaces the session even when that fails.
  if (payment?.transaction_id === transaction.id && payment.refunded_in_cents > 0) {
    return { kind: "settled" }
  }
  const reason = orphanReason(transaction, facts)
  if (reason !== null) {
    return facts.returned_in_cents >= transaction.amountInCents ? { kind: "returned" } : { kind: "orphan", reason }
  }
  const isOrdered = (order !== null && !order.is_half_made) || !session?.has_cart
  return { kind: payment?.is_captured && isOrdered ? "settled" : "apply" }
}
