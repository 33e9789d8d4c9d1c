import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { useStartBulk } from "../hooks/use-start-bulk"
import type { Bulk, Shipment } from "../types"

type ProblemNoteProps = { shipment: Shipment; onRetried: (bulk: Bulk) => void }

/** What went wrong with a parcel, what to do, when it is tried again by itself, and a button for now. */
export const ProblemNote = ({ shipment: { problem, fulfillment_id }, onRetried }: ProblemNoteProps) => {
  const { t, locale } = useCopy()
  const retry = useStartBulk(onRetried)

  if (!problem) {
    return null
  }
  return (
    <div className="flex max-w-sm flex-col items-start gap-y-1">
      <Text size="xsmall" leading="compact" className="text-ui-fg-error text-pretty">
        {problem.message}
      </Text>
      {problem.remedy && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle text-pretty">
          {problem.remedy}
        </Text>
      )}
      {problem.next_attempt_at && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {t("dispatch.problem.next", { when: formatMoment(problem.next_attempt_at, locale) })}
        </Text>
      )}
      {problem.can_retry && (
        <Button
          size="small"
          variant="secondary"
          isLoading={retry.isPending}
          onClick={() => retry.mutate({ kind: "retry", fulfillment_ids: [fulfillment_id] })}
        >
          {t("dispatch.action.retry")}
        </Button>
      )}
    </div>
  )
}
