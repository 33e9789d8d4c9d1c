import type { WompiTransactionStatus } from "./types"

const RANK: Record<WompiTransactionStatus, number> = { PENDING: 0, DECLINED: 1, ERROR: 1, APPROVED: 1, VOIDED: 2 }

/**
 * May the ledger move from one status to the other? Two readers can bring their answers in the wrong order; a final
 * status never becomes pending again, and only an approval can be voided.
 */
export const mayFollow = (from: WompiTransactionStatus | null, to: WompiTransactionStatus): boolean => {
  if (from === null) {
    return true
  }
  return to === "VOIDED" ? from === "APPROVED" || from === "PENDING" : RANK[to] > RANK[from]
}
