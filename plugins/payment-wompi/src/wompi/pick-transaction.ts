import type { WompiTransaction, WompiTransactionStatus } from "./types"

/** Which of several transactions under one reference speaks for it: money first, then what may still become money. */
const PRECEDENCE: Record<WompiTransactionStatus, number> = { APPROVED: 0, PENDING: 1, VOIDED: 2, DECLINED: 2, ERROR: 2 }

type Dated = Pick<WompiTransaction, "id" | "status" | "createdAt">

const ageOf = (transaction: Dated) => Date.parse(transaction.createdAt)

/**
 * The transaction that stands for a reference, or `null` when there is none. A payer who tries again in the checkout
 * leaves several under one reference, and Wompi promises no order. Of two approvals the older one counts, so that
 * every reader picks the same; otherwise the newest.
 */
export const pickTransaction = <T extends Dated>(transactions: readonly T[]): T | null =>
  [...transactions].sort((a, b) => {
    const precedence = PRECEDENCE[a.status] - PRECEDENCE[b.status]
    if (precedence !== 0) {
      return precedence
    }
    return (a.status === "APPROVED" ? ageOf(a) - ageOf(b) : ageOf(b) - ageOf(a)) || (a.id < b.id ? -1 : 1)
  })[0] ?? null
