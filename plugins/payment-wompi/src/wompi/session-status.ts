import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type { AttemptChannel, WompiTransaction } from "./types"

/**
 * After a failed attempt the payer has three minutes to try again under the same reference (Wompi docs, "Reintento de
 * pago"); two more for clocks and delays.
 */
export const RETRY_WINDOW_MS = 5 * 60_000

const isRetryPossible = (transaction: WompiTransaction, now: Date): boolean =>
  now.getTime() - Date.parse(transaction.finalizedAt ?? transaction.createdAt) < RETRY_WINDOW_MS

export type SessionStatusContext = {
  now: Date
  /** How the transaction was asked for. */
  channel: AttemptChannel
  /** Does the order of a hosted checkout wait with a payment that waits for the payer? */
  orderOnPending: boolean
}

/**
 * Status of the payment session for the transaction found under its references, if there is one.
 *
 * APPROVED is `captured`: Wompi has no authorization without capture. A card that is PENDING is decided in seconds. The
 * other methods wait for the payer, and the order waits with them when the shop asked for the transaction itself, or
 * `orderOnPending` says so. A declined direct payment leaves the session open: the shopper chooses again in the shop.
 */
export const sessionStatus = (
  transaction: WompiTransaction | null,
  { now, channel, orderOnPending }: SessionStatusContext
): PaymentSessionStatus => {
  switch (transaction?.status) {
    case "APPROVED":
      return PaymentSessionStatus.CAPTURED
    case "VOIDED":
      return PaymentSessionStatus.CANCELED
    case "DECLINED":
    case "ERROR":
      return channel === "direct" || isRetryPossible(transaction, now)
        ? PaymentSessionStatus.PENDING
        : PaymentSessionStatus.ERROR
    case "PENDING":
      return (channel === "direct" || orderOnPending) && transaction.paymentMethodType !== "CARD"
        ? PaymentSessionStatus.PENDING_AUTHORIZATION
        : PaymentSessionStatus.PENDING
    default:
      return PaymentSessionStatus.PENDING
  }
}
