import { StatusBadge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { BADGE_COLORS, type BadgeKey } from "../lib/badges"

type PaymentBadgeProps = { badge: BadgeKey }

export const PaymentBadge = ({ badge }: PaymentBadgeProps) => {
  const { t } = useCopy()

  return (
    <StatusBadge color={BADGE_COLORS[badge]} className="shrink-0 whitespace-nowrap">
      {t(`wompi.status.${badge}`)}
    </StatusBadge>
  )
}
