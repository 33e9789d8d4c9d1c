import { Button, Text } from "@medusajs/ui"
import { useAddress } from "../hooks/use-address"
import { useCopy } from "../hooks/use-copy"

type PaginationProps = { shown: number; offset: number; count: number; limit: number }

/** Which part of the list this is, and the way to the next. */
export const Pagination = ({ shown, offset, count, limit }: PaginationProps) => {
  const { t } = useCopy()
  const { goTo } = useAddress()
  const last = Math.max(1, Math.ceil(count / limit))
  const page = Math.floor(offset / limit) + 1

  if (count === 0) {
    return null
  }
  return (
    <nav aria-label={t("pages.label")} className="flex flex-wrap items-center justify-between gap-2 border-t px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("pages.range", { from: Math.min(offset + 1, count), to: Math.min(offset + shown, count), count })}
      </Text>
      {(last > 1 || page > 1) && (
        <span className="flex gap-x-2">
          <Button
            size="small"
            variant="transparent"
            disabled={page === 1}
            onClick={() => goTo(Math.min(page - 1, last))}
          >
            {t("pages.previous")}
          </Button>
          <Button size="small" variant="transparent" disabled={page >= last} onClick={() => goTo(page + 1)}>
            {t("pages.next")}
          </Button>
        </span>
      )}
    </nav>
  )
}
