import { StatusBadge, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { OrderLink } from "../../../shared/order-link"
import type { BadgeColor } from "../../lib/badges"
import { byAttention } from "../../lib/bulk-progress"
import type { BulkItem } from "../../types"

const COLORS: Record<BulkItem["status"], BadgeColor> = {
  waiting: "grey",
  done: "green",
  failed: "red",
  skipped: "grey",
}

type BulkItemsProps = { items: BulkItem[] }

/** What became of each order of a bulk: the failures first, with what to do. */
export const BulkItems = ({ items }: BulkItemsProps) => {
  const { t } = useCopy()

  return (
    <ul aria-label={t("dispatch.bulk.items")} className="divide-y">
      {byAttention(items).map((item) => (
        <li key={`${item.order_id} ${item.fulfillment_id}`} className="flex flex-col gap-y-1 px-6 py-3">
          <span className="flex items-center justify-between gap-x-3">
            <OrderLink orderId={item.order_id} displayId={item.display_id} />
            <StatusBadge color={COLORS[item.status]}>{t(`dispatch.bulk.status.${item.status}`)}</StatusBadge>
          </span>
          {item.message && (
            <Text size="small" className={item.status === "failed" ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
              {item.message}
            </Text>
          )}
          {item.remedy && (
            <Text size="small" className="text-ui-fg-subtle">
              {item.remedy}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
