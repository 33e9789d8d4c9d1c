import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { formatMoment } from "../../lib/dates"
import { orphanReasonKey } from "../../lib/orphan-reason"
import type { TransactionDetail } from "../../types"

type OrphanStoryProps = { transaction: TransactionDetail }

/** Why the money had no order, and what was done about it. */
export const OrphanStory = ({ transaction }: OrphanStoryProps) => {
  const { t, locale } = useCopy()
  const { orphan_reason, resolution, resolution_note, resolved_at } = transaction
  const reason = orphanReasonKey(orphan_reason)
  const what = t(`${reason}.what`)

  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="small">{what}</Text>
      {resolution === null ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t(`${reason}.todo`)}
        </Text>
      ) : (
        <Text size="small" className="text-ui-fg-subtle break-words">
          <strong className="font-medium">{t(`wompi.resolution.${resolution}`)}</strong>
          {resolved_at && ` · ${formatMoment(resolved_at, locale)}`}
          {/* The note that a refund proposes says the same again. */}
          {resolution_note && resolution_note !== what && ` · ${resolution_note}`}
        </Text>
      )}
    </div>
  )
}
