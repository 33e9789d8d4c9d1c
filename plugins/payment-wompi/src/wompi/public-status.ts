import type { WompiTransactionStatus } from "./types"

export type PublicStatus = "pending" | "approved" | "declined" | "error" | "voided"

/**
 * What a shopper is told about a payment session.
 *
 * @param isCaptured whether Medusa shows the money: an approval counts from then on
 * @param statuses of the session's transactions, the newest first
 */
export const publicStatus = (isCaptured: boolean, statuses: readonly WompiTransactionStatus[]): PublicStatus => {
  const isOpen = statuses.length === 0 || statuses.includes("PENDING") || statuses.includes("APPROVED")
  if (isOpen) {
    return isCaptured ? "approved" : "pending"
  }
  return statuses[0].toLowerCase() as Exclude<PublicStatus, "pending" | "approved">
}
