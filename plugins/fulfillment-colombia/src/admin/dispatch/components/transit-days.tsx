import { useCopy } from "../../hooks/use-copy"
import type { Shipment } from "../types"

type TransitDaysProps = { days: Shipment["days"] }

/** How many days the parcel is on the road; an estimate says so. */
export const TransitDays = ({ days }: TransitDaysProps) => {
  const { t } = useCopy()

  if (!days) {
    return <span className="text-ui-fg-subtle">{t("dispatch.days.unknown")}</span>
  }
  const text = t("dispatch.days.exact", { count: days.days })
  return <span className="whitespace-nowrap">{days.is_estimate ? t("dispatch.days.estimate", { text }) : text}</span>
}
