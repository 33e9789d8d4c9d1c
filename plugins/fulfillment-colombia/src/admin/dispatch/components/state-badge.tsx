import { StatusBadge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { DISPATCH_COLORS } from "../lib/badges"
import type { DispatchState } from "../types"

type StateBadgeProps = { state: DispatchState }

export const StateBadge = ({ state }: StateBadgeProps) => {
  const { t } = useCopy()

  return (
    <StatusBadge color={DISPATCH_COLORS[state]} className="shrink-0 whitespace-nowrap">
      {t(`dispatch.state.${state}`)}
    </StatusBadge>
  )
}
