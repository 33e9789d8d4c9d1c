import { unsettledAttempts, type PaySituation } from "./pay-decision"

/**
 * Is it worth asking Wompi again about a payment session? Not once Medusa shows its money, nor when everything that was
 * tried is decided. An approval that Medusa does not show yet is worth it: settling it may have failed.
 *
 * @param namedTransaction what the browser brought back from Wompi. It may name a payment of which no event arrived;
 *   nothing else is believed of it
 */
export const needsLook = (
  situation: Pick<PaySituation, "payment" | "attempts" | "transactions">,
  namedTransaction?: string
): boolean => {
  const { payment, attempts, transactions } = situation
  if (payment?.is_captured || attempts.length === 0) {
    return false
  }
  const isOpen = transactions.some(
    ({ status, is_orphan }) => status === "PENDING" || (status === "APPROVED" && !is_orphan)
  )
  const isNew =
    namedTransaction !== undefined && transactions.every(({ transaction_id }) => transaction_id !== namedTransaction)
  return isOpen || isNew || transactions.length === 0 || unsettledAttempts(situation).length > 0
}
