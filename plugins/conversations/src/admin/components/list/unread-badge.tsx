import { Badge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"

type UnreadBadgeProps = { count: number }

const MOST_SHOWN = 99

export const UnreadBadge = ({ count }: UnreadBadgeProps) => {
  const { t } = useCopy()
  if (count === 0) {
    return null
  }
  return (
    <Badge size="2xsmall" rounded="full" color="blue" className="flex-none">
      <span aria-hidden>{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</span>
      <span className="sr-only">{t("list.unread", { count })}</span>
    </Badge>
  )
}
