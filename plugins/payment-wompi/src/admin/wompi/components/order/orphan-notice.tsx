import { Alert, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCopy } from "../../../hooks/use-copy"
import { formatCents } from "../../lib/money"
import { orphanReasonKey } from "../../lib/orphan-reason"
import type { OrderTransaction } from "../../types"

type OrphanNoticeProps = { transaction: OrderTransaction }

/** An order with money that it may not have. */
export const OrphanNotice = ({ transaction }: OrphanNoticeProps) => {
  const { t } = useCopy()
  const amount = formatCents(transaction.amount_in_cents, transaction.currency)

  return (
    <div className="px-6 py-3">
      <Alert variant="warning">
        <Text size="small" weight="plus">
          {t("wompi.order.orphan", { amount })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`${orphanReasonKey(transaction.orphan_reason)}.what`)}
        </Text>
        <Link to={`/wompi?id=${transaction.id}`} className="txt-small text-ui-fg-base underline underline-offset-2">
          {t("wompi.order.orphan_link")}
        </Link>
      </Alert>
    </div>
  )
}
