import { Button } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useListAddress } from "../../hooks/use-list-address"
import { useTransaction } from "../../hooks/use-transaction"
import { UnknownOperations } from "../facts/unknown-operations"
import { OrphanButtons } from "./orphan-buttons"

type OrphanActionsProps = { transactionId: string; canAct: boolean }

/** What can be done about an orphan. How much of it is left is in its detail: a part may have gone back. */
export const OrphanActions = ({ transactionId, canAct }: OrphanActionsProps) => {
  const { t } = useCopy()
  const { open } = useListAddress()
  const { data: transaction } = useTransaction(transactionId)

  return (
    <>
      {transaction && <UnknownOperations transaction={transaction} />}
      <div className="flex flex-wrap gap-2">
        {canAct && transaction && <OrphanButtons transaction={transaction} />}
        <Button size="small" variant="transparent" onClick={() => open(transactionId)}>
          {t("wompi.orphans.details")}
        </Button>
      </div>
    </>
  )
}
