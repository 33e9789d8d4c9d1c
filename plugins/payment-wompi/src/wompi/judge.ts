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
    /** Reference of the attempt that is payable now. */
    reference: string | null
    has_cart: boolean
    has_order: boolean
  } | null
  /** It outlives its session. */
  payment: {
    transaction_id: string | null
    is_captured: boolean
    is_canceled: boolean
    is_refunded: boolean
  } | null
}

/**
 * - `nothing`: the transaction moves no money
 * - `apply`: Medusa has to capture the payment or complete the cart
 * - `settled`: Medusa shows the payment already
 * - `orphan`: the money was paid and no order may have it
 */
export type Verdict =
  { kind: "nothing" } | { kind: "apply" } | { kind: "settled" } | { kind: "orphan"; reason: OrphanReason }

const orphan = (reason: OrphanReason): Verdict => ({ kind: "orphan", reason })

/**
 * What an approved transaction means for the session that its reference names. Amount, currency and reference are
 * compared with the session before anything moves; everything that cannot be booked is an orphan, never silence.
 */
export const judge = (transaction: WompiTransaction, { session, payment }: PaymentFacts): Verdict => {
  if (transaction.status !== "APPROVED") {
    return { kind: "nothing" }
  }
  if (payment && payment.transaction_id !== transaction.id) {
    return orphan("already_paid")
  }
  // Medusa returns the money of a cart that it cannot complete, and replaces the session even when that fails.
  if (payment?.is_refunded) {
    return { kind: "settled" }
  }
  if (!session) {
    return orphan(payment ? "order_not_completed" : "session_missing")
  }
  if (transaction.currency !== session.currency_code.toUpperCase()) {
    return orphan("currency_mismatch")
  }
  if (transaction.amountInCents !== pesosToCents(session.amount)) {
    return orphan("amount_mismatch")
  }
  if (transaction.reference !== session.reference) {
    return orphan("reference_superseded")
  }
  if (payment?.is_canceled) {
    return orphan("payment_canceled")
  }
  const isOrdered = session.has_order || !session.has_cart
  return payment?.is_captured && isOrdered ? { kind: "settled" } : { kind: "apply" }
}
