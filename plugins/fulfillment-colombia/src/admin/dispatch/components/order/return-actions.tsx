import { Button, Text, usePrompt } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useRole } from "../../../hooks/use-role"
import { queryKeys } from "../../../lib/query-keys"
import { useBulk } from "../../hooks/use-bulk"
import { useCarriers } from "../../hooks/use-carriers"
import { useStartBulk } from "../../hooks/use-start-bulk"
import { returnActions } from "../../lib/return-actions"
import type { Shipment } from "../../types"
import { PickupDialog } from "../bulk/pickup-dialog"

type ReturnActionsProps = { shipment: Shipment }

/** What can be done with goods that come back: have the courier fetch them, or call it off. */
export const ReturnActions = ({ shipment }: ReturnActionsProps) => {
  const { t } = useCopy()
  const ask = usePrompt()
  const queryClient = useQueryClient()
  const { data: carriers } = useCarriers()
  const [bulkId, setBulkId] = useState<string | null>(null)
  const [isAskingPickup, setIsAskingPickup] = useState(false)
  const start = useStartBulk(({ id }) => {
    setIsAskingPickup(false)
    setBulkId(id)
  })
  const { data: bulk } = useBulk(bulkId)
  const { fulfillment_id, order_id } = shipment
  const actions = returnActions(useRole(), shipment, carriers?.carriers ?? [])
  const isBusy = start.isPending || bulk?.state === "running"
  const [item] = bulk?.state === "done" ? bulk.items : []

  useEffect(() => {
    if (bulk?.state === "done") {
      void queryClient.invalidateQueries({ queryKey: queryKeys.order(order_id) })
    }
  }, [queryClient, bulk?.state, order_id])

  const cancel = async () => {
    const isSure = await ask({
      title: t("dispatch.return.title"),
      description: t("dispatch.return.text"),
      confirmText: t("dispatch.cancel.confirm"),
      cancelText: t("back"),
    })
    if (isSure) {
      start.mutate({ kind: "cancel", fulfillment_ids: [fulfillment_id] })
    }
  }

  if (!actions.pickup && !actions.cancel && !item?.message) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        {actions.pickup && (
          <Button size="small" variant="secondary" disabled={isBusy} onClick={() => setIsAskingPickup(true)}>
            {t("dispatch.pickup.submit")}
          </Button>
        )}
        {actions.cancel && (
          <Button size="small" variant="secondary" isLoading={isBusy} onClick={() => void cancel()}>
            {t("dispatch.return.cancel")}
          </Button>
        )}
      </div>
      {item?.message && (
        <Text
          size="small"
          role="status"
          className={item.status === "failed" ? "text-ui-fg-error" : "text-ui-fg-subtle"}
        >
          {[item.message, item.remedy].filter(Boolean).join(" ")}
        </Text>
      )}
      {isAskingPickup && (
        <PickupDialog
          count={1}
          isBusy={isBusy}
          onSubmit={(pickup_date) => start.mutate({ kind: "pickup", fulfillment_ids: [fulfillment_id], pickup_date })}
          onClose={() => setIsAskingPickup(false)}
        />
      )}
    </div>
  )
}
