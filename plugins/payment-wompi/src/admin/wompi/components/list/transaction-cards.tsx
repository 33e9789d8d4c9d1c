import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { transactionBadge } from "../../lib/badges"
import { formatMoment } from "../../lib/dates"
import { formatCents } from "../../lib/money"
import type { Transaction } from "../../types"
import { OrderLink } from "../order-link"
import { PaymentBadge } from "../payment-badge"
import { OpenTransaction } from "./open-transaction"

type TransactionCardsProps = { transactions: Transaction[] }

/** The list on a phone. */
export const TransactionCards = ({ transactions }: TransactionCardsProps) => {
  const { t, locale } = useCopy()
  const nameOf = useMethodName()

  return (
    <ul className="divide-y">
      {transactions.map((transaction) => (
        <li key={transaction.id} className="flex flex-col gap-y-2 px-6 py-4">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <Text as="span" size="base" leading="compact" weight="plus">
              {formatCents(transaction.amount_in_cents, transaction.currency)}
            </Text>
            <PaymentBadge badge={transactionBadge(transaction)} />
          </span>
          <OpenTransaction transaction={transaction} />
          <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap justify-between gap-x-3 gap-y-1">
            <span>
              {nameOf(transaction.payment_method_type)} · {formatMoment(transaction.created_at, locale)}
            </span>
            {transaction.order ? <OrderLink order={transaction.order} /> : <span>{t("wompi.no_order")}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
