import { formatPesos } from "@kaiu/medusa-kit/browser"
import { clx, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { Draft } from "../lib/draft"

type DraftSummaryProps = { draft: Draft }

/** What the transfer brings against what it should, before it is saved. */
export const DraftSummary = ({ draft: { due, total, difference } }: DraftSummaryProps) => {
  const { t } = useCopy()
  const key = difference === 0 ? "exact" : difference < 0 ? "short" : "over"

  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-1 rounded-lg border p-3" role="status">
      <Text size="small" weight="plus" className="tabular-nums">
        {t("remittance.form.total")}: {formatPesos(total)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {t("remittance.form.due", { amount: formatPesos(due) })}
      </Text>
      <Text size="small" className={clx("tabular-nums", difference !== 0 && "text-ui-fg-error")}>
        {t(`remittance.form.${key}`, { amount: formatPesos(Math.abs(difference)) })}
      </Text>
    </div>
  )
}
