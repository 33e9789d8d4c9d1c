import { Alert, Button, clx, Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useCanAct } from "../../../hooks/use-can-act"
import { formatCents } from "../../lib/money"
import { unknownOperations } from "../../lib/operations"
import type { Operation, OrderTransaction } from "../../types"
import { SettleOperationDialog } from "../dialogs/settle-operation-dialog"

type UnknownOperationsProps = {
  transaction: Pick<OrderTransaction, "operations" | "currency" | "dashboard_url">
  className?: string
}

/** Money of which nobody knows whether it went back: it blocks everything else until a person looks. */
export const UnknownOperations = ({ transaction, className }: UnknownOperationsProps) => {
  const { t } = useCopy()
  const canAct = useCanAct()
  const [settling, setSettling] = useState<Operation | null>(null)
  const { operations, currency, dashboard_url } = transaction
  const unknown = unknownOperations(operations)

  if (unknown.length === 0) {
    return null
  }
  return (
    <div className={clx("flex flex-col gap-y-2", className)}>
      {unknown.map((operation) => (
        <Alert key={operation.id} variant="warning" role="alert">
          <div className="flex flex-col items-start gap-y-2">
            <div>
              <Text size="small" weight="plus">
                {t("wompi.unsettled.title", { amount: formatCents(operation.amount_in_cents, currency) })}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {t("wompi.unsettled.body")}
              </Text>
            </div>
            {canAct && (
              <Button size="small" variant="secondary" onClick={() => setSettling(operation)}>
                {t("wompi.settle.action")}
              </Button>
            )}
          </div>
        </Alert>
      ))}
      {settling && (
        <SettleOperationDialog
          operation={settling}
          currency={currency}
          dashboardUrl={dashboard_url}
          onClose={() => setSettling(null)}
        />
      )}
    </div>
  )
}
