import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { formatMoment, timeLeft } from "../../lib/dates"

type PayBeforeProps = { moment: string; now: Date }

/** Until when an order waits for its payment. The countdown is silent for screen readers: it changes all the time. */
export const PayBefore = ({ moment, now }: PayBeforeProps) => {
  const { t, locale } = useCopy()
  const left = timeLeft(moment, now)

  return (
    <span className="flex flex-col gap-y-0.5">
      <time dateTime={moment}>{formatMoment(moment, locale)}</time>
      <Text
        as="span"
        size="small"
        leading="compact"
        role="timer"
        className={left ? "text-ui-fg-subtle" : "text-ui-fg-error"}
      >
        {left ? t(`wompi.time_left.${left.unit}`, left) : t("wompi.time_left.over")}
      </Text>
    </span>
  )
}
