import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type { WompiTransaction } from "./types"

/**
 * After a failed attempt the payer has three minutes to try again under the same reference (Wompi docs, "Reintento de
 * pago"); two more for clocks and delays.
 */
export const RETRY_WINDOW_MS = 5 * 60_000

const isRetryPossible = (transaction: WompiTransaction, now: Date): boolean =>
  now.getTime() - Date.parse(transaction.finalizedAt ?? transaction.createdAt) < RETRY_WINDOW_MS

/**
 * Status of the payment session for the transaction found under its reference, if there is one.
 *
 * APPROVED is `captured`: Wompi has no authorization without capture. A card that is PENDING is decided in seconds;
 * the other methods wait for the payer, and `orderOnPending` says whether the order waits with them.
 */
export const sessionStatus = (
  transaction: WompiTransaction | null,
  { now, orderOnPending }: { now: Date; orderOnPending: boolean }
): PaymentSessionStatus => {
  switch (transaction?.status) {
    case "APPROVED":
      return PaymentSessionStatus.CAPTURED
    case "VOIDED":
      return PaymentSessionStatus.CANCELED
    case "DECLINED":
    case "ERROR":
      return isRetryPossible(transaction, now) ? PaymentSessionStatus.PENDING : PaymentSessionStatus.ERROR
    case "PENDING":
      return orderOnPending && transaction.paymentMethodType !== "CARD"
        ? PaymentSessionStatus.PENDING_AUTHORIZATION
        : PaymentSessionStatus.PENDING
    default:
      return PaymentSessionStatus.PENDING
  }
}
