import type { PaymentFacts } from "./judge"
import type { SessionStatus } from "./store-types"
import type { WompiTransactionStatus } from "./types"

export type PublicStatusInput = {
  /** Medusa's payment, if there is one. */
  payment: Pick<NonNullable<PaymentFacts["payment"]>, "is_captured" | "captured_in_cents" | "refunded_in_cents"> | null
  /** Whether Wompi may have a transaction that nobody has seen yet. */
  isAwaited: boolean
  /** Of the session's transactions, the newest first. */
  statuses: readonly WompiTransactionStatus[]
}

/**
 * What a shopper is told about a payment session: `approved` as long as Medusa shows the money, `voided` when it went
 * back, and before that what Wompi says.
 */
export const publicStatus = ({ payment, isAwaited, statuses }: PublicStatusInput): SessionStatus => {
  const isApproved = statuses.includes("APPROVED")
  if (payment?.is_captured) {
    const isReturned = payment.refunded_in_cents >= payment.captured_in_cents
    return isReturned || (statuses.includes("VOIDED") && !isApproved) ? "voided" : "approved"
  }
  if (isAwaited || isApproved || statuses.length === 0 || statuses.includes("PENDING")) {
    return "pending"
  }
  return statuses[0].toLowerCase() as Exclude<SessionStatus, "pending" | "approved">
}
