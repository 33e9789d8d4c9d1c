import type { OrderSession, Transaction, TransactionStatus } from "../types"
import { mainTransaction } from "./main-transaction"

export type BadgeKey =
  | "waiting"
  | "expired"
  | "paid"
  | "unbooked"
  | "orphan"
  | "partly_returned"
  | "returned"
  | "by_hand"
  | "declined"
  | "failed"
  | "canceled"

export type BadgeColor = "green" | "red" | "orange" | "grey"

export const BADGE_COLORS: Record<BadgeKey, BadgeColor> = {
  waiting: "orange",
  expired: "red",
  paid: "green",
  unbooked: "orange",
  orphan: "red",
  partly_returned: "orange",
  returned: "grey",
  by_hand: "grey",
  declined: "red",
  failed: "red",
  canceled: "grey",
}

const BY_STATUS: Record<TransactionStatus, BadgeKey> = {
  PENDING: "waiting",
  APPROVED: "paid",
  DECLINED: "declined",
  VOIDED: "returned",
  ERROR: "failed",
}

type BadgedTransaction = Pick<
  Transaction,
  "status" | "is_orphan" | "resolution" | "amount_in_cents" | "returned_in_cents"
>

/** How a transaction stands, for a shop person: what became of the money comes before what Wompi calls it. */
export const transactionBadge = (transaction: BadgedTransaction): BadgeKey => {
  const { status, is_orphan, resolution, amount_in_cents, returned_in_cents } = transaction
  if (is_orphan) {
    return "orphan"
  }
  if (resolution !== null) {
    return resolution === "by_hand" ? "by_hand" : "returned"
  }
  if (returned_in_cents > 0) {
    return returned_in_cents < amount_in_cents ? "partly_returned" : "returned"
  }
  return BY_STATUS[status]
}

const CLOSED_SESSIONS = new Set(["error", "canceled"])

const unpaidBadge = ({ status, transactions, pay_before }: OrderSession, now: Date): BadgeKey => {
  const transaction = mainTransaction(transactions)
  const badge = transaction ? transactionBadge(transaction) : CLOSED_SESSIONS.has(status) ? "canceled" : "waiting"
  if (badge === "waiting" && pay_before !== null && new Date(pay_before) <= now) {
    return "expired"
  }
  // Wompi has approved it and Medusa has not booked it yet.
  return badge === "paid" ? "unbooked" : badge
}

/** How the payment of an order stands. Medusa's payment decides once there is one. */
export const sessionBadge = (session: OrderSession, now: Date): BadgeKey => {
  const { payment } = session
  if (payment?.is_canceled) {
    return "canceled"
  }
  if (!payment?.is_captured) {
    return unpaidBadge(session, now)
  }
  if (payment.refunded > 0) {
    return payment.refunded < payment.captured ? "partly_returned" : "returned"
  }
  return "paid"
}
