import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useCanAct } from "../../../hooks/use-can-act"
import { refreshTransaction } from "../../lib/api"
import { remainingInCents } from "../../lib/money"
import type { TransactionDetail } from "../../types"
import { DashboardLink } from "../dashboard-link"
import { OrphanButtons } from "../orphans/orphan-buttons"
import { RefreshButton } from "../refresh-button"

type TransactionActionsProps = { transaction: TransactionDetail }

/** An orphan is dealt with here; the money of an order is returned from its order. */
export const TransactionActions = ({ transaction }: TransactionActionsProps) => {
  const { t } = useCopy()
  const canAct = useCanAct()
  const { id, is_orphan, status, order, dashboard_url } = transaction
  const isOfOrder = !is_orphan && status === "APPROVED" && order !== null && remainingInCents(transaction) > 0

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        {canAct && is_orphan && <OrphanButtons transaction={transaction} />}
        {canAct && <RefreshButton lookUp={() => refreshTransaction(id)} />}
        {dashboard_url && <DashboardLink url={dashboard_url} />}
      </div>
      {isOfOrder && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("wompi.detail.go_to_order")}
        </Text>
      )}
    </div>
  )
}
