import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { transactionBadge } from "../../lib/badges"
import { formatMoment } from "../../lib/dates"
import type { Transaction } from "../../types"
import { PaymentBadge } from "../payment-badge"

export type Tried = Omit<Transaction, "order">

type TriedTransactionProps = { transaction: Tried }

/** What came of a try to pay. */
export const TriedTransaction = ({ transaction }: TriedTransactionProps) => {
  const { locale } = useCopy()
  const nameOf = useMethodName()

  return (
    <div className="flex flex-col gap-y-1 border-l-2 pl-3">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <PaymentBadge badge={transactionBadge(transaction)} />
        <Text as="span" size="small" leading="compact">
          {nameOf(transaction.payment_method_type)}
        </Text>
      </span>
      <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
        <span className="break-all font-mono">{transaction.transaction_id}</span> ·{" "}
        {formatMoment(transaction.created_at, locale)}
      </Text>
      {transaction.status_message && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
          {transaction.status_message}
        </Text>
      )}
    </div>
  )
}
