import { StatusBadge, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useReasonText } from "../../hooks/use-reason-text"
import { formatMoment } from "../../lib/dates"
import { formatCents } from "../../lib/money"
import type { Operation, OperationState } from "../../types"

const COLORS: Record<OperationState, "green" | "red" | "orange" | "blue"> = {
  sent: "blue",
  done: "green",
  refused: "red",
  unknown: "orange",
}

type OperationListProps = { operations: Operation[]; currency: string }

/** The voids and refunds that this shop asked for, with how each ended. */
export const OperationList = ({ operations, currency }: OperationListProps) => {
  const { t, locale } = useCopy()
  const reasonText = useReasonText()

  return (
    <ul className="divide-y">
      {operations.map(({ id, kind, state, amount_in_cents, reason, created_at }) => (
        <li key={id} className="flex flex-col gap-y-1 px-6 py-3">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <Text as="span" size="small" leading="compact" weight="plus">
              {t(`wompi.operations.kind.${kind}`)} · {formatCents(amount_in_cents, currency)}
            </Text>
            <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-subtle">
              {formatMoment(created_at, locale)}
            </Text>
          </span>
          <StatusBadge color={COLORS[state]} className="whitespace-normal py-0.5 leading-snug">
            {t(`wompi.operations.state.${state}`)}
          </StatusBadge>
          {reason && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
              {reasonText(reason)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
