import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { formatDay, formatHour } from "../../../lib/format-day"
import type { PickupWindow } from "../../types"

type PickupNoteProps = { pickup: PickupWindow }

/** When the next courier comes, and until when one can still be asked for today. */
export const PickupNote = ({ pickup: { cut_off, next_date, is_open_today } }: PickupNoteProps) => {
  const { t, locale } = useCopy()

  return (
    <div className="flex flex-col justify-center border-t px-6 py-4 md:border-l md:border-t-0">
      <Text size="small" weight="plus" leading="compact">
        {t("dispatch.pickup.next", { day: formatDay(next_date, locale) })}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t(is_open_today ? "dispatch.pickup.open" : "dispatch.pickup.closed", { hour: formatHour(cut_off, locale) })}
      </Text>
    </div>
  )
}
