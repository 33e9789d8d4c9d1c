import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { formatMoment } from "../../lib/dates"
import { formatCents } from "../../lib/money"
import type { OrderSession, OrderTransaction } from "../../types"
import { Copyable } from "../copyable"
import { Fact } from "../facts/fact"
import { PayBefore } from "./pay-before"

type SessionFactsProps = { session: OrderSession; transaction: OrderTransaction | undefined; now: Date }

/** What a shop person asks first: how much, how, when, under which number. */
export const SessionFacts = ({ session, transaction, now }: SessionFactsProps) => {
  const { t, locale } = useCopy()
  const nameOf = useMethodName()
  const { payment, attempts, pay_before } = session
  const latest = attempts.at(-1)
  const method = transaction?.payment_method_type ?? latest?.payment_method_type ?? null
  const expected = transaction?.amount_in_cents ?? latest?.amount_in_cents

  return (
    <dl className="divide-y">
      {pay_before && (
        <Fact label={t("wompi.field.pay_before")}>
          <PayBefore moment={pay_before} now={now} />
        </Fact>
      )}
      {payment?.is_captured ? (
        <>
          <Fact label={t("wompi.field.collected")}>{formatPesos(payment.captured)}</Fact>
          {payment.refunded > 0 && <Fact label={t("wompi.field.returned")}>{formatPesos(payment.refunded)}</Fact>}
        </>
      ) : (
        expected !== undefined && (
          <Fact label={t("wompi.field.amount")}>{formatCents(expected, transaction?.currency)}</Fact>
        )
      )}
      <Fact label={t("wompi.field.method")}>{nameOf(method)}</Fact>
      {transaction?.finalized_at && transaction.status === "APPROVED" && (
        <Fact label={t("wompi.field.paid_at")}>{formatMoment(transaction.finalized_at, locale)}</Fact>
      )}
      {transaction && (
        <Fact label={t("wompi.field.transaction")}>
          <Copyable value={transaction.transaction_id} what={t("wompi.field.transaction")} />
        </Fact>
      )}
      {transaction?.status_message && <Fact label={t("wompi.field.wompi_says")}>{transaction.status_message}</Fact>}
    </dl>
  )
}
