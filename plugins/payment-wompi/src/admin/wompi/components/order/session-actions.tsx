import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useCanAct } from "../../../hooks/use-can-act"
import { refreshOrder } from "../../lib/api"
import { remainingInPesos } from "../../lib/money"
import { isBlocked } from "../../lib/operations"
import type { OrderSession, OrderTransaction } from "../../types"
import { DashboardLink } from "../dashboard-link"
import { RefundPaymentDialog } from "../dialogs/refund-payment-dialog"
import { RefreshButton } from "../refresh-button"

type SessionActionsProps = { orderId: string; session: OrderSession; transaction: OrderTransaction | undefined }

/** What can be done about an order's payment. */
export const SessionActions = ({ orderId, session, transaction }: SessionActionsProps) => {
  const { t } = useCopy()
  const canAct = useCanAct()
  const [isRefunding, setIsRefunding] = useState(false)
  const { payment } = session
  const isRefundable = transaction !== undefined && payment?.is_captured === true && remainingInPesos(payment) > 0

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-end gap-2">
        {transaction?.dashboard_url && <DashboardLink url={transaction.dashboard_url} />}
        {canAct && <RefreshButton lookUp={() => refreshOrder(orderId)} />}
        {canAct && isRefundable && (
          <Button
            size="small"
            variant="secondary"
            disabled={isBlocked(transaction.operations)}
            onClick={() => setIsRefunding(true)}
          >
            {t("wompi.refund.action")}
          </Button>
        )}
      </div>
      {!canAct && isRefundable && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("wompi.order.read_only")}
        </Text>
      )}
      {isRefunding && payment && transaction && (
        <RefundPaymentDialog
          orderId={orderId}
          payment={payment}
          transaction={transaction}
          onClose={() => setIsRefunding(false)}
        />
      )}
    </div>
  )
}
