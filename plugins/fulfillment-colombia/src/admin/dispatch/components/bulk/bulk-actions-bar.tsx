import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { useLabelFormat } from "../../hooks/use-label-format"
import { usePrintLabels } from "../../hooks/use-print-labels"
import { useStartBulk } from "../../hooks/use-start-bulk"
import { bulkSummary, doneFulfillments, retryRequests } from "../../lib/bulk-progress"
import type { Bulk } from "../../types"
import { MissingLabels } from "./missing-labels"
import { PickupDialog } from "./pickup-dialog"

type BulkActionsBarProps = { bulk: Bulk }

/** What comes after a bulk: trying again what failed, and the next step of what went well. */
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
  const ready = bulk.kind === "prepare" || bulk.kind === "retry" ? doneFulfillments(bulk) : []
  const failed = bulkSummary(bulk).failed
  const retry = async () => {
    for (const request of retryRequests(bulk)) {
      await next.mutateAsync(request).catch(() => undefined)
    }
  }

  if (ready.length === 0 && failed === 0) {
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
        {failed > 0 && (
          <Button size="small" variant="secondary" isLoading={next.isPending} onClick={() => void retry()}>
            {t("dispatch.bulk.retry", { count: failed })}
          </Button>
        )}
        {ready.length > 0 && (
          <>
            <Button size="small" variant="secondary" onClick={() => setIsAskingPickup(true)}>
              {t("dispatch.action.pickup")} ({ready.length})
            </Button>
            <Button
              size="small"
              isLoading={labels.isPrinting}
              onClick={() => labels.print({ fulfillmentIds: ready, format })}
            >
              {t("dispatch.action.print")} ({ready.length})
            </Button>
          </>
        )}
      </Drawer.Footer>
      {isAskingPickup && (
        <PickupDialog
          count={ready.length}
          isBusy={next.isPending}
          onSubmit={(pickup_date) => next.mutate({ kind: "pickup", fulfillment_ids: ready, pickup_date })}
          onClose={() => setIsAskingPickup(false)}
        />
      )}
    </>
  )
}
