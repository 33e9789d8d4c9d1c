import { Table } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { transactionBadge } from "../../lib/badges"
import { formatMoment } from "../../lib/dates"
import { formatCents } from "../../lib/money"
import type { Transaction } from "../../types"
import { OrderLink } from "../order-link"
import { PaymentBadge } from "../payment-badge"
import { OpenTransaction } from "./open-transaction"

type TransactionTableProps = { transactions: Transaction[] }

export const TransactionTable = ({ transactions }: TransactionTableProps) => {
  const { t, locale } = useCopy()
  const nameOf = useMethodName()

  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t("wompi.field.transaction")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("wompi.field.status")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("wompi.field.method")}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="text-right">
            {t("wompi.field.amount")}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("wompi.field.order")}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t("wompi.field.date")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {transactions.map((transaction) => (
          <Table.Row key={transaction.id}>
            <Table.Cell>
              <OpenTransaction transaction={transaction} />
            </Table.Cell>
            <Table.Cell>
              <PaymentBadge badge={transactionBadge(transaction)} />
            </Table.Cell>
            <Table.Cell>{nameOf(transaction.payment_method_type)}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {formatCents(transaction.amount_in_cents, transaction.currency)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {transaction.order ? <OrderLink order={transaction.order} /> : t("wompi.no_order")}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatMoment(transaction.created_at, locale)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
