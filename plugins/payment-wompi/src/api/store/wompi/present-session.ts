import type { WompiTransactionDTO } from "../../../modules/wompi/types"
import { isAwaited, type PaySituation } from "../../../wompi/pay-decision"
import { pickTransaction } from "../../../wompi/pick-transaction"
import { publicStatus } from "../../../wompi/public-status"
import type { NextAction, SessionAnswer, TransactionView } from "../../../wompi/store-types"

export type KnownSession = Omit<PaySituation, "transactions"> & { transactions: readonly WompiTransactionDTO[] }

export const presentTransaction = (row: WompiTransactionDTO): TransactionView => ({
  id: row.transaction_id,
  status: row.status,
  status_message: row.status_message,
  payment_method_type: row.payment_method_type,
  next: row.status === "PENDING" ? ((row.next_action as NextAction | null) ?? { type: "wait" }) : null,
})

/** A payment session for whoever knows its id: nothing about who pays, and nothing about how much. */
export const presentSession = (id: string, known: KnownSession): SessionAnswer["session"] => {
  const newestFirst = [...known.transactions].reverse()
  const shown = pickTransaction(
    known.transactions.map((row) => ({
      id: row.transaction_id,
      status: row.status,
      createdAt: new Date(row.created_at).toISOString(),
      row,
    }))
  )
  return {
    id,
    status: publicStatus({
      payment: known.payment,
      isAwaited: isAwaited(known, Date.now()),
      transactions: newestFirst,
    }),
    order_placed: Boolean(known.order),
    transaction: shown && presentTransaction(shown.row),
  }
}
