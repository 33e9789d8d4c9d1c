import { ChevronDownMini } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { formatMoment } from "../../../lib/format-moment"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { useRecentBulks } from "../../hooks/use-recent-bulks"
import { bulkPercent } from "../../lib/bulk-progress"
import { BulkResult } from "./bulk-result"

/** The way back to what was handed to the server; one that is running shows how far it is. */
export const RecentBulks = () => {
  const { t, locale } = useCopy()
  const { openBulk } = useDispatchAddress()
  const bulks = useRecentBulks().data ?? []
  const running = bulks.find(({ state }) => state === "running")

  if (bulks.length === 0) {
    return null
  }
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary">
          {running
            ? t("dispatch.bulk.running", {
                work: t(`dispatch.bulk.title.${running.kind}`),
                percent: bulkPercent(running),
              })
            : t("dispatch.bulk.recent")}
          <ChevronDownMini aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {bulks.map((bulk) => (
          <DropdownMenu.Item key={bulk.id} onClick={() => openBulk(bulk.id)} className="flex flex-col items-start">
            <span>
              {t(`dispatch.bulk.title.${bulk.kind}`)} · {t("dispatch.bulk.total", { count: bulk.total })}
            </span>
            <span className="txt-compact-xsmall text-ui-fg-subtle">
              {formatMoment(bulk.created_at, locale)} · <BulkResult bulk={bulk} />
            </span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
