import { StatusBadge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { EXCEPTION_COLORS } from "../lib/statuses"
import type { ExceptionStatus } from "../types"

type ExceptionBadgeProps = { status: ExceptionStatus }

export const ExceptionBadge = ({ status }: ExceptionBadgeProps) => {
  const { t } = useCopy()

  return (
    <StatusBadge color={EXCEPTION_COLORS[status]} className="shrink-0 whitespace-nowrap">
      {t(`exceptions.status.${status}`)}
    </StatusBadge>
  )
}
