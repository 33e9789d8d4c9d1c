import type { TFunction } from "i18next"
import type { EstimatedDays } from "../../api/order-tracking"

/** When the parcel arrives, in a sentence. An order whose city nobody wrote has one without a place. */
export const daysText = (t: TFunction, { days, is_estimate }: EstimatedDays, city: string | null): string =>
  t(is_estimate ? "track.daysEstimate" : "track.days", { count: days, ...(city ? { city } : { context: "anywhere" }) })
