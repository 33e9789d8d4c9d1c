import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { bulkPercent, bulkSummary } from "../../lib/bulk-progress"
import type { Bulk } from "../../types"

type BulkProgressProps = { bulk: Bulk }

/** How far a bulk has come, as a bar and in words. */
export const BulkProgress = ({ bulk }: BulkProgressProps) => {
  const { t } = useCopy()
  const percent = bulkPercent(bulk)
  const { done, failed, skipped, waiting } = bulkSummary(bulk)
  const parts = [
    t("dispatch.bulk.done", { count: done }),
    failed > 0 && t("dispatch.bulk.failed", { count: failed }),
    skipped > 0 && t("dispatch.bulk.skipped", { count: skipped }),
    waiting > 0 && t("dispatch.bulk.waiting", { count: waiting }),
  ].filter(Boolean)

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div
        role="progressbar"
        aria-label={t("dispatch.bulk.progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full"
      >
        <div className="bg-ui-fg-interactive h-full transition-[width]" style={{ width: `${percent}%` }} />
      </div>
      <Text size="small" role="status">
        {parts.join(" · ")}
      </Text>
      {bulk.state === "running" && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("dispatch.bulk.may_leave")}
        </Text>
      )}
    </div>
  )
}
