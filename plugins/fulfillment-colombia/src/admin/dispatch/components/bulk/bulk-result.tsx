import { useCopy } from "../../../hooks/use-copy"
import { bulkPercent, bulkResults } from "../../lib/bulk-progress"
import type { Bulk } from "../../types"

type BulkResultProps = { bulk: Bulk }

/** How a bulk of the list stands; where some failed, that opening it tells why. */
export const BulkResult = ({ bulk }: BulkResultProps) => {
  const { t } = useCopy()

  if (bulk.state === "running") {
    return `${bulkPercent(bulk)} %`
  }
  const text = bulkResults(bulk)
    .map(({ status, count }) => t(`dispatch.bulk.${status}`, { count }))
    .join(", ")
  if (bulk.failed === 0) {
    return text
  }
  return (
    <>
      <span className="text-ui-fg-error">{text}</span>
      {" · "}
      <span className="text-ui-fg-base underline underline-offset-2">{t("dispatch.bulk.why")}</span>
    </>
  )
}
