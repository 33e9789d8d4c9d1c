import { Heading, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { formatMoment } from "../../lib/dates"
import { returnsOf } from "../../lib/methods"
import { formatCents } from "../../lib/money"
import { orphanReasonKey } from "../../lib/orphan-reason"
import type { Transaction } from "../../types"
import { Copyable } from "../copyable"
import { OrderLink } from "../order-link"
import { OrphanActions } from "./orphan-actions"

type OrphanCardProps = { transaction: Transaction; canAct: boolean }

/** One orphan: what happened, and what to do about it. */
export const OrphanCard = ({ transaction, canAct }: OrphanCardProps) => {
  const { t, locale } = useCopy()
  const method = useMethodName()(transaction.payment_method_type)
  const reason = orphanReasonKey(transaction.orphan_reason)
  const isDoubtful = returnsOf(transaction.payment_method_type) === "doubtful"

  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Heading level="h3" className="flex flex-wrap items-baseline gap-x-2">
          {formatCents(transaction.amount_in_cents, transaction.currency)}
          <span className="txt-small text-ui-fg-subtle font-normal">
            {method} · {formatMoment(transaction.finalized_at ?? transaction.created_at, locale)}
          </span>
        </Heading>
        <span className="text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-1">
          <Copyable value={transaction.transaction_id} what={t("wompi.field.transaction")} />
          {transaction.order && <OrderLink order={transaction.order} />}
        </span>
      </div>
      <div className="flex max-w-[72ch] flex-col gap-y-1">
        <Text size="small">{t(`${reason}.what`)}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`${reason}.todo`)} {isDoubtful && t("wompi.orphans.doubtful", { method })}
        </Text>
      </div>
      <OrphanActions transactionId={transaction.id} canAct={canAct} />
    </li>
  )
}
