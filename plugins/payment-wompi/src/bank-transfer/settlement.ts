import type { TransferOrder, TransferPayment } from "./facts"
import type { TransferIntent, TransferState } from "./states"

export type Settlement = { state: Exclude<TransferState, "waiting">; closed_at: Date; by: string | null }

const at = (moment: string | null): Date => (moment ? new Date(moment) : new Date())

/** Longer than Medusa takes between a capture and the order's transaction. */
const BOOKING_MS = 60_000

/** Was the payment captured, and the order never told? Then the capture has to be run again, which captures nothing. */
export const isCutOff = (payment: Pick<TransferPayment, "captured_at" | "is_booked">, now: Date): boolean =>
  payment.captured_at !== null &&
  !payment.is_booked &&
  now.getTime() - new Date(payment.captured_at).getTime() >= BOOKING_MS

/**
 * How a waiting transfer has ended by what Medusa has of it, or `null` while it has not. Money wins over everything: a
 * captured payment is confirmed, whatever was begun with it, once the order knows of it.
 *
 * A payment that is cancelled while its order is not may be half of a cancellation that a crash has cut: whoever began
 * it ends it.
 */
export const settlementOf = (
  transfer: { intent: TransferIntent | null },
  payment: Pick<TransferPayment, "captured_at" | "captured_by" | "is_booked" | "canceled_at">,
  order: Pick<TransferOrder, "is_canceled" | "canceled_at">
): Settlement | null => {
  if (payment.captured_at) {
    return payment.is_booked
      ? { state: "confirmed", closed_at: at(payment.captured_at), by: payment.captured_by }
      : null
  }
  if (order.is_canceled) {
    const state = transfer.intent === "expire" ? "expired" : "cancelled"
    return { state, closed_at: at(order.canceled_at), by: null }
  }
  if (payment.canceled_at && transfer.intent === null) {
    return { state: "cancelled", closed_at: at(payment.canceled_at), by: null }
  }
  return null
}
