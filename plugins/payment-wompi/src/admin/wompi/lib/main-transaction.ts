import type { OrderTransaction, TransactionStatus } from "../types"

const RANK: Record<TransactionStatus, number> = { APPROVED: 0, VOIDED: 1, PENDING: 2, DECLINED: 3, ERROR: 4 }

const order = (a: OrderTransaction, b: OrderTransaction) =>
  Number(a.is_orphan) - Number(b.is_orphan) ||
  RANK[a.status] - RANK[b.status] ||
  b.created_at.localeCompare(a.created_at)

/** The transaction that tells how a payment stands: the one that was paid, else the one under way, else the last try. */
export const mainTransaction = (transactions: readonly OrderTransaction[]): OrderTransaction | undefined =>
  [...transactions].sort(order)[0]
