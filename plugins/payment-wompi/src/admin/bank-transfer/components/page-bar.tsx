import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { PAGE_SIZE } from "../hooks/use-transfers"

type PageBarProps = { count: number; offset: number; onOffset: (offset: number) => void }

/** Which part of the list this is, and the way to the next. Nothing for a list of one page. */
export const PageBar = ({ count, offset, onOffset }: PageBarProps) => {
  const { t } = useCopy()
  const to = Math.min(offset + PAGE_SIZE, count)

  if (count <= PAGE_SIZE) {
    return null
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("bank_transfer.list.range", { from: offset + 1, to, count })}
      </Text>
      <div className="flex gap-2">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => onOffset(offset - PAGE_SIZE)}>
          {t("bank_transfer.list.previous")}
        </Button>
        <Button size="small" variant="secondary" disabled={to >= count} onClick={() => onOffset(offset + PAGE_SIZE)}>
          {t("bank_transfer.list.next")}
        </Button>
      </div>
    </div>
  )
}
