/** What an order shows of the money that was returned to its buyer. All in pesos. */
export type OrderCredit = {
  isCanceled: boolean
  /** What the order says the buyer still owes; negative when the shop does. */
  pendingDifference: number
  /** Of the order's payments. */
  refunded: number
  /** Written off by confirmed changes of the order. */
  credited: number
  /** Was the order changed by anything else: an edit, a return, a claim, an exchange? */
  hasOtherChanges: boolean
}

/**
 * What has to be written off an order so that its buyer does not owe what was returned to them. Medusa does it last in a
 * refund, after the money has moved. An order that was changed otherwise is left to people: there, what is owed may be
 * owed rightly.
 */
export const missingCredit = (order: OrderCredit): number => {
  const { isCanceled, pendingDifference, refunded, credited, hasOtherChanges } = order
  return isCanceled || hasOtherChanges ? 0 : Math.max(0, Math.min(pendingDifference, refunded - credited))
}
