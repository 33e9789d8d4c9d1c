import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { transactionBadge } from "../../lib/badges"
import { formatMoment } from "../../lib/dates"
import { formatCents } from "../../lib/money"
import type { TransactionDetail } from "../../types"
import { Copyable } from "../copyable"
import { Fact } from "../facts/fact"
import { OrderLink } from "../order-link"
import { PaymentBadge } from "../payment-badge"

type TransactionFactsProps = { transaction: TransactionDetail }

export const TransactionFacts = ({ transaction }: TransactionFactsProps) => {
  const { t, locale } = useCopy()
  const nameOf = useMethodName()
  const { currency, returned_in_cents, finalized_at, status, status_message, order } = transaction

  return (
    <dl className="divide-y">
      <Fact label={t("wompi.field.status")}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <PaymentBadge badge={transactionBadge(transaction)} />
          <span className="text-ui-fg-subtle">{t(`wompi.wompi_status.${status}`)}</span>
        </span>
      </Fact>
      {status_message && <Fact label={t("wompi.field.wompi_says")}>{status_message}</Fact>}
      <Fact label={t("wompi.field.amount")}>{formatCents(transaction.amount_in_cents, currency)}</Fact>
      {returned_in_cents > 0 && (
        <Fact label={t("wompi.field.returned")}>{formatCents(returned_in_cents, currency)}</Fact>
      )}
      <Fact label={t("wompi.field.method")}>{nameOf(transaction.payment_method_type)}</Fact>
      <Fact label={t("wompi.field.order")}>{order ? <OrderLink order={order} /> : t("wompi.no_order")}</Fact>
      <Fact label={t("wompi.field.transaction")}>
        <Copyable value={transaction.transaction_id} what={t("wompi.field.transaction")} />
      </Fact>
      <Fact label={t("wompi.field.reference")}>
        <Copyable value={transaction.reference} what={t("wompi.field.reference")} />
      </Fact>
      {finalized_at && <Fact label={t("wompi.field.finalized_at")}>{formatMoment(finalized_at, locale)}</Fact>}
      <Fact label={t("wompi.field.created_at")}>{formatMoment(transaction.created_at, locale)}</Fact>
      <Fact label={t("wompi.field.last_read_at")}>{formatMoment(transaction.last_read_at, locale)}</Fact>
    </dl>
  )
}
