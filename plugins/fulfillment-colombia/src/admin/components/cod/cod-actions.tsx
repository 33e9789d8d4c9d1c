import { Button } from "@medusajs/ui"
import { useConfirmCodOrder } from "../../hooks/use-confirm-cod-order"
import { useCopy } from "../../hooks/use-copy"
import { useCopyLink } from "../../hooks/use-copy-link"
import type { CodCollection } from "../../lib/types"

type CodActionsProps = { collection: CodCollection }

/** What staff can do while an order waits for its buyer's word. */
export const CodActions = ({ collection: { order_id, link } }: CodActionsProps) => {
  const { t } = useCopy()
  const { confirm, isPending } = useConfirmCodOrder(order_id)
  const copyLink = useCopyLink()

  return (
    <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
      {link !== null && (
        <Button size="small" variant="secondary" onClick={() => void copyLink(link)}>
          {t("cod.copy")}
        </Button>
      )}
      <Button size="small" isLoading={isPending} onClick={() => void confirm()}>
        {t("cod.confirm")}
      </Button>
    </div>
  )
}
