import { Button, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useRole } from "../../../hooks/use-role"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { useLabelFormat } from "../../hooks/use-label-format"
import { useManifestCarriers } from "../../hooks/use-manifest-carriers"
import { useManifests } from "../../hooks/use-manifests"
import { usePrintLabels } from "../../hooks/use-print-labels"
import { useStartBulk } from "../../hooks/use-start-bulk"
import { bulkActions, bulkRequest } from "../../lib/bulk-actions"
import { allowedActions } from "../../lib/role-actions"
import type { BulkKind, Dispatch } from "../../types"
import { ActionButton } from "./action-button"
import { LabelFormatSelect } from "./label-format-select"
import { ManifestNote } from "./manifest-note"
import { MissingLabels } from "./missing-labels"
import { PickupDialog } from "./pickup-dialog"

type BulkBarProps = { dispatches: Dispatch[]; clear: () => void }

/** What can be done with the chosen rows; stays in sight at the foot of the page. */
export const BulkBar = ({ dispatches, clear }: BulkBarProps) => {
  const { t } = useCopy()
  const ask = usePrompt()
  const { openBulk } = useDispatchAddress()
  const [isAskingPickup, setIsAskingPickup] = useState(false)
  const [format, setFormat] = useLabelFormat()
  const labels = usePrintLabels()
  const manifests = useManifests()
  const bulk = useStartBulk(({ id }) => {
    clear()
    setIsAskingPickup(false)
    openBulk(id)
  })
  const actions = allowedActions(useRole(), bulkActions(dispatches, useManifestCarriers()))
  const start = (kind: BulkKind, pickupDate?: string) => bulk.mutate(bulkRequest(kind, actions, pickupDate))

  const cancel = async () => {
    const isSure = await ask({
      title: t("dispatch.cancel.title", { count: actions.cancel.length }),
      description: t("dispatch.cancel.text"),
      confirmText: t("dispatch.cancel.confirm"),
      cancelText: t("back"),
    })
    if (isSure) {
      start("cancel")
    }
  }

  const { others, refused } = manifests.answer
  if (dispatches.length + labels.missing.length + others.length + refused.length === 0) {
    return null
  }
  return (
    <div className="sticky bottom-0 flex flex-col gap-y-2 pb-2">
      <MissingLabels missing={labels.missing} onClose={labels.forgetMissing} />
      <ManifestNote manifests={manifests} />
      {dispatches.length > 0 && (
        <div
          role="toolbar"
          aria-label={t("dispatch.toolbar")}
          className="bg-ui-bg-base shadow-elevation-flyout flex flex-wrap items-center gap-2 rounded-lg px-4 py-3"
        >
          <Text size="small" weight="plus" role="status" className="mr-1">
            {t("dispatch.chosen", { count: dispatches.length })}
          </Text>
          <ActionButton kind="prepare" ids={actions.prepare} isBusy={bulk.isPending} onClick={() => start("prepare")} />
          <ActionButton
            kind="print"
            ids={actions.print}
            isBusy={labels.isPrinting}
            onClick={() => labels.print({ fulfillmentIds: actions.print, format })}
          />
          {actions.print.length > 0 && <LabelFormatSelect value={format} onChange={setFormat} />}
          <ActionButton
            kind="manifest"
            ids={actions.manifest}
            isBusy={manifests.isBusy}
            onClick={() => manifests.request({ fulfillment_ids: actions.manifest })}
          />
          <ActionButton
            kind="pickup"
            ids={actions.pickup}
            isBusy={bulk.isPending}
            onClick={() => setIsAskingPickup(true)}
          />
          <ActionButton kind="retry" ids={actions.retry} isBusy={bulk.isPending} onClick={() => start("retry")} />
          <ActionButton kind="cancel" ids={actions.cancel} isBusy={bulk.isPending} onClick={() => void cancel()} />
          {Object.values(actions).every((ids) => ids.length === 0) && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("dispatch.nothing_to_do")}
            </Text>
          )}
          <Button size="small" variant="transparent" className="ml-auto" onClick={clear}>
            {t("dispatch.clear")}
          </Button>
        </div>
      )}
      {isAskingPickup && (
        <PickupDialog
          count={actions.pickup.length}
          isBusy={bulk.isPending}
          onSubmit={(day) => start("pickup", day)}
          onClose={() => setIsAskingPickup(false)}
        />
      )}
    </div>
  )
}
