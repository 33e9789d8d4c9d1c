import type { WompiTransactionDTO } from "../modules/wompi/types"
import type { PaymentFacts } from "./judge"
import type { SessionStatus } from "./store-types"

export type PublicTransaction = Pick<WompiTransactionDTO, "status" | "is_orphan" | "orphan_reason" | "resolution">

export type PublicStatusInput = {
  /** Medusa's payment, if there is one. */
  payment: Pick<NonNullable<PaymentFacts["payment"]>, "is_captured" | "captured_in_cents" | "refunded_in_cents"> | null
  /** Whether Wompi may have a transaction that nobody has seen yet. */
  isAwaited: boolean
  /** Of the session, the newest first. */
  transactions: readonly PublicTransaction[]
}

type Place = "open" | "late" | "returned"

/** Where approved money is that Medusa does not show. An order that could not be completed is tried again. */
const placeOf = ({ is_orphan, orphan_reason, resolution }: PublicTransaction): Place => {
  if (resolution === "refunded" || resolution === "voided") {
    return "returned"
  }
  const isLost = is_orphan && orphan_reason !== "order_not_completed"
  return isLost || resolution === "by_hand" ? "late" : "open"
}

/**
 * What a shopper is told about a payment session: `approved` as long as Medusa shows the money, `voided` when it went
 * back, `late` when no order may have it, and before that what Wompi says.
 */
export const publicStatus = ({ payment, isAwaited, transactions }: PublicStatusInput): SessionStatus => {
  const approved = transactions.filter(({ status }) => status === "APPROVED")
  const has = (wanted: PublicTransaction["status"]) => transactions.some(({ status }) => status === wanted)
  if (payment?.is_captured) {
    const isReturned = payment.refunded_in_cents >= payment.captured_in_cents
    return isReturned || (has("VOIDED") && approved.length === 0) ? "voided" : "approved"
  }
  const places = approved.map(placeOf)
  if (isAwaited || transactions.length === 0 || has("PENDING") || places.includes("open")) {
    return "pending"
  }
  if (places.includes("late")) {
    return "late"
  }
  const newest = transactions[0].status
  return newest === "APPROVED" ? "voided" : (newest.toLowerCase() as Exclude<SessionStatus, "approved" | "late">)
}
