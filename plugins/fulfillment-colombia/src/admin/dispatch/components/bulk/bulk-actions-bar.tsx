import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useRole } from "../../../hooks/use-role"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { useLabelFormat } from "../../hooks/use-label-format"
import { usePrintLabels } from "../../hooks/use-print-labels"
import { useStartBulk } from "../../hooks/use-start-bulk"
import { afterBulk } from "../../lib/after-bulk"
import { bulkSummary } from "../../lib/bulk-progress"
import type { Bulk } from "../../types"
import { MissingLabels } from "./missing-labels"
import { PickupDialog } from "./pickup-dialog"

type BulkActionsBarProps = { bulk: Bulk }

/** What whoever looks at it may do after a bulk: try again what failed, and the next step of what went well. */
export const BulkActionsBar = ({ bulk }: BulkActionsBarProps) => {
  const { t } = useCopy()
  const { openBulk } = useDispatchAddress()
  const [isAskingPickup, setIsAskingPickup] = useState(false)
  const [format] = useLabelFormat()
  const labels = usePrintLabels()
  const next = useStartBulk(({ id }) => {
    setIsAskingPickup(false)
    openBulk(id)
  })
  const { retry, print, pickup } = afterBulk(useRole(), bulk)
  const tryAgain = async () => {
    for (const request of retry) {
      await next.mutateAsync(request).catch(() => undefined)
    }
  }

  if (retry.length + print.length + pickup.length === 0) {
    return null
  }
  return (
    <>
      {labels.missing.length > 0 && (
        <div className="px-6 pb-3">
          <MissingLabels missing={labels.missing} others={bulk.items} onClose={labels.forgetMissing} />
        </div>
      )}
      <Drawer.Footer className="flex-wrap gap-2 space-x-0">
        {retry.length > 0 && (
          <Button size="small" variant="secondary" isLoading={next.isPending} onClick={() => void tryAgain()}>
            {t("dispatch.bulk.retry", { count: bulkSummary(bulk).failed })}
          </Button>
        )}
        {pickup.length > 0 && (
          <Button size="small" variant="secondary" onClick={() => setIsAskingPickup(true)}>
            {t("dispatch.action.pickup")} ({pickup.length})
          </Button>
        )}
        {print.length > 0 && (
          <Button
            size="small"
            isLoading={labels.isPrinting}
            onClick={() => labels.print({ fulfillmentIds: print, format })}
          >
            {t("dispatch.action.print")} ({print.length})
          </Button>
        )}
      </Drawer.Footer>
      {isAskingPickup && (
        <PickupDialog
          count={pickup.length}
          isBusy={next.isPending}
          onSubmit={(pickup_date) => next.mutate({ kind: "pickup", fulfillment_ids: pickup, pickup_date })}
          onClose={() => setIsAskingPickup(false)}
        />
      )}
    </>
  )
}
