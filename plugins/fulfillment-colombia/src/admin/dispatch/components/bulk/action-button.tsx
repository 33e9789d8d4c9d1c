import { Button } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import type { BulkActions } from "../../lib/bulk-actions"

type ActionButtonProps = { kind: keyof BulkActions; ids: string[]; isBusy: boolean; onClick: () => void }

/** An action with the number of parcels it is for. Not there when it is for none of the chosen. */
export const ActionButton = ({ kind, ids, isBusy, onClick }: ActionButtonProps) => {
  const { t } = useCopy()

  if (ids.length === 0) {
    return null
  }
  return (
    <Button size="small" variant={kind === "prepare" ? "primary" : "secondary"} isLoading={isBusy} onClick={onClick}>
      {t(`dispatch.action.${kind}`)} ({ids.length})
    </Button>
  )
}
