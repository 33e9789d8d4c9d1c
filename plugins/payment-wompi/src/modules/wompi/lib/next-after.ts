import type { NextAction } from "../../../wompi/store-types"
import type { WompiTransaction } from "../../../wompi/types"
import type { WompiTransactionDTO } from "../types"

/**
 * What the payer has to do after another look at Wompi. The bank's address appears late and does not go away again: a
 * slower reader that has not seen it yet takes nothing back.
 */
export const nextAfter = (
  known: Pick<WompiTransactionDTO, "status" | "next_action">,
  read: Pick<WompiTransaction, "status" | "next">
): NextAction | null => {
  if (known.status !== "PENDING" || read.status !== "PENDING") {
    return null
  }
  const before = known.next_action as NextAction | null
  return read.next && (read.next.type !== "wait" || !before) ? read.next : before
}
