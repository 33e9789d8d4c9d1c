import type { Refunds } from "./refunds"
import type { Transaction, TransactionStatus } from "./types"

export type LedgerEntry = Pick<
  Transaction,
  "id" | "reference" | "payment_method_type" | "amount_in_cents" | "status"
> & {
  captured_in_cents: number
  /** Refunds, and a void as a whole. */
  refunded_in_cents: number
}

export type Ledger = { captured_in_cents: number; refunded_in_cents: number; transactions: LedgerEntry[] }

const CAPTURED: TransactionStatus[] = ["APPROVED", "VOIDED"]

const sumOf = (entries: LedgerEntry[], field: "captured_in_cents" | "refunded_in_cents"): number =>
  entries.reduce((total, entry) => total + entry[field], 0)

/** The money as the merchant's account would show it, in cents: a voided payment came in and went back. */
export const ledgerOf = (transactions: Transaction[], refunds: Refunds): Ledger => {
  const entries = transactions.map(({ id, reference, payment_method_type, amount_in_cents, status }) => ({
    id,
    reference,
    payment_method_type,
    amount_in_cents,
    status,
    captured_in_cents: CAPTURED.includes(status) ? amount_in_cents : 0,
    refunded_in_cents: (status === "VOIDED" ? amount_in_cents : 0) + refunds.refundedInCents(id),
  }))
  return {
    captured_in_cents: sumOf(entries, "captured_in_cents"),
    refunded_in_cents: sumOf(entries, "refunded_in_cents"),
    transactions: entries,
  }
}
