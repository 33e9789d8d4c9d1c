import { StatusBadge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { MONEY_COLORS } from "../lib/badges"
import type { MoneyState } from "../types"

type MoneyBadgeProps = { state: MoneyState }

export const MoneyBadge = ({ state }: MoneyBadgeProps) => {
  const { t } = useCopy()

  return (
    <StatusBadge color={MONEY_COLORS[state]} className="shrink-0 whitespace-nowrap">
      {t(`remittance.state.${state}`)}
    </StatusBadge>
  )
}
