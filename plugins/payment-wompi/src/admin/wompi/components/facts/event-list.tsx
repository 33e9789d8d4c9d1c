import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useReasonText } from "../../hooks/use-reason-text"
import { formatMoment } from "../../lib/dates"
import type { EventOfTransaction } from "../../lib/history"

type EventListProps = { events: EventOfTransaction[] }

/** The notices that Wompi delivered, the newest first. */
export const EventList = ({ events }: EventListProps) => {
  const { t, locale } = useCopy()
  const reasonText = useReasonText()

  if (events.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("wompi.events.empty")}
      </Text>
    )
  }
  return (
    <ul className="divide-y">
      {events.map(({ id, type, transaction_id, state, reason, attempts, received_at }) => (
        <li key={id} className="flex flex-col gap-y-1 px-6 py-3">
          <Text size="small" leading="compact">
            <span className="font-mono">{type}</span> · {t(`wompi.events.state.${state}`)}
          </Text>
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
            <span className="break-all font-mono">{transaction_id}</span> · {formatMoment(received_at, locale)}
            {attempts > 1 && ` · ${t("wompi.events.tries", { count: attempts })}`}
          </Text>
          {reason && (
            <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
              {reasonText(reason)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
