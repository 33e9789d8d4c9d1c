import { isSameDayInBogota } from "../../../wompi/same-day"
import type { Transaction } from "../types"
import { returnsOf } from "./methods"

export type RefundWay = "void" | "refund"

type Paid = Pick<Transaction, "payment_method_type" | "amount_in_cents" | "finalized_at" | "created_at">

/**
 * How the shop will return an amount: a whole card payment is voided on its own day, everything else is refunded. The
 * server decides again when it happens.
 */
export const refundWay = (transaction: Paid, amountInCents: number, now: Date): RefundWay =>
  transaction.payment_method_type === "CARD" &&
  transaction.amount_in_cents === amountInCents &&
  isSameDayInBogota(new Date(transaction.finalized_at ?? transaction.created_at), now)
    ? "void"
    : "refund"

/** May a part of the payment be returned? */
export const isPartial = (transaction: Paid): boolean => returnsOf(transaction.payment_method_type) === "any_part"

export type AmountProblem = "not_an_amount" | "too_little" | "too_much"

/** What is wrong with an amount in pesos, when `remaining` has not gone back. */
export const amountProblem = (amount: number | null, remaining: number): AmountProblem | null => {
  if (amount === null) {
    return "not_an_amount"
  }
  if (amount < 1) {
    return "too_little"
  }
  return amount > remaining ? "too_much" : null
}
