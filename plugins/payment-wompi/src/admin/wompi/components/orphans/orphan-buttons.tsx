import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { formatCents, remainingInCents } from "../../lib/money"
import { isBlocked } from "../../lib/operations"
import type { TransactionDetail } from "../../types"
import { RefundOrphanDialog } from "../dialogs/refund-orphan-dialog"
import { ResolveOrphanDialog } from "../dialogs/resolve-orphan-dialog"

type OrphanButtonsProps = { transaction: TransactionDetail }

/** The two ends of an orphan: its money goes back, or somebody says what was done instead. */
export const OrphanButtons = ({ transaction }: OrphanButtonsProps) => {
  const { t } = useCopy()
  const [dialog, setDialog] = useState<"refund" | "resolve" | null>(null)
  const close = () => setDialog(null)
  const amount = formatCents(remainingInCents(transaction), transaction.currency)

  return (
    <>
      <Button
        size="small"
        variant="danger"
        disabled={isBlocked(transaction.operations)}
        onClick={() => setDialog("refund")}
      >
        {t("wompi.orphans.refund", { amount })}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setDialog("resolve")}>
        {t("wompi.orphans.resolve")}
      </Button>
      {dialog === "refund" && <RefundOrphanDialog transaction={transaction} onClose={close} />}
      {dialog === "resolve" && <ResolveOrphanDialog transaction={transaction} onClose={close} />}
    </>
  )
}
