import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useListAddress } from "../../hooks/use-list-address"

type PaginationProps = { from: number; to: number; count: number; limit: number; page: number }

export const Pagination = ({ from, to, count, limit, page }: PaginationProps) => {
  const { t } = useCopy()
  const { goTo } = useListAddress()
  const last = Math.max(1, Math.ceil(count / limit))

  return (
    <nav
      aria-label={t("wompi.list.pages")}
      className="flex flex-wrap items-center justify-between gap-2 border-t px-6 py-3"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("wompi.list.range", { from: Math.min(from, count), to: Math.min(to, count), count })}
      </Text>
      {(last > 1 || page > 1) && (
        <span className="flex gap-x-2">
          <Button
            size="small"
            variant="transparent"
            disabled={page === 1}
            onClick={() => goTo(Math.min(page - 1, last))}
          >
            {t("wompi.list.previous")}
          </Button>
          <Button size="small" variant="transparent" disabled={page >= last} onClick={() => goTo(page + 1)}>
            {t("wompi.list.next")}
          </Button>
        </span>
      )}
    </nav>
  )
}
