import { Alert, Button, Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useCopy } from "../../../hooks/use-copy"
import { queryKeys } from "../../../lib/query-keys"
import { knownParcels, orderNumbers, type KnownParcel } from "../../lib/order-numbers"
import type { DispatchPage } from "../../types"

type MissingLabelsProps = {
  missing: string[]
  /** Parcels that may be on none of the pages that were read. */
  others?: KnownParcel[]
  onClose: () => void
}

/** Which parcels are not in the PDF that was just opened. Stays until it is read: the reader is in the other tab. */
export const MissingLabels = ({ missing, others = [], onClose }: MissingLabelsProps) => {
  const { t } = useCopy()
  const pages = useQueryClient().getQueriesData<DispatchPage>({ queryKey: queryKeys.dispatches })

  if (missing.length === 0) {
    return null
  }
  const onPages = knownParcels(pages.flatMap(([, page]) => page?.dispatches ?? []))
  const numbers = orderNumbers(missing, [...onPages, ...others])
  return (
    <Alert variant="warning" role="alert" className="shadow-elevation-flyout">
      <Text size="small" weight="plus">
        {t("dispatch.labels.missing", { count: missing.length })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {numbers.join(", ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("dispatch.labels.missing_todo")}
      </Text>
      <Button size="small" variant="secondary" className="mt-2" onClick={onClose}>
        {t("dispatch.labels.understood")}
      </Button>
    </Alert>
  )
}
