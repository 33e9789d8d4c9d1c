import { Alert, Button, Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useCopy } from "../../../hooks/use-copy"
import { queryKeys } from "../../../lib/query-keys"
import type { useManifests } from "../../hooks/use-manifests"
import { refusalsByReason } from "../../lib/manifest-refusals"
import { knownParcels, orderNumbers } from "../../lib/order-numbers"
import type { DispatchPage } from "../../types"
import { ManifestLink } from "./manifest-link"

type ManifestNoteProps = { manifests: ReturnType<typeof useManifests> }

/** Which parcels are on no list and why, and the lists beside the one that was opened. Stays until it is read. */
export const ManifestNote = ({ manifests: { answer, request, open, isBusy, forget } }: ManifestNoteProps) => {
  const { t } = useCopy()
  const pages = useQueryClient().getQueriesData<DispatchPage>({ queryKey: queryKeys.dispatches })
  const { others, refused } = answer

  if (others.length + refused.length === 0) {
    return null
  }
  const parcels = knownParcels(pages.flatMap(([, page]) => page?.dispatches ?? []))
  const unanswered = refused.filter(({ kind }) => kind === "unknown").map(({ fulfillment_id }) => fulfillment_id)
  return (
    <Alert variant="warning" role="alert" className="shadow-elevation-flyout">
      {refused.length > 0 && (
        <Text size="small" weight="plus">
          {t("dispatch.manifest.refused", { count: refused.length })}
        </Text>
      )}
      {refusalsByReason(refused).map(({ message, remedy, fulfillmentIds }) => (
        <Text key={message} size="small" className="text-ui-fg-subtle break-words">
          {orderNumbers(fulfillmentIds, parcels).join(", ")}: {message} {remedy}
        </Text>
      ))}
      <div className="mt-2 flex flex-wrap gap-2">
        {others.map(({ id, carrier }) => (
          <ManifestLink key={id} carrier={carrier} isBusy={isBusy} onClick={() => open(id)} />
        ))}
        {unanswered.length > 0 && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isBusy}
            onClick={() => request({ fulfillment_ids: unanswered, again: true })}
          >
            {t("dispatch.manifest.again")}
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={forget}>
          {t("dispatch.labels.understood")}
        </Button>
      </div>
    </Alert>
  )
}
