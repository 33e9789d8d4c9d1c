import { useTranslation } from "react-i18next"
import type { OrderTracking, TrackingEntry } from "../../api/order-tracking"
import { formatMoment } from "../../lib/format-moment"

const Entry = ({ entry, isLast, several }: { entry: TrackingEntry; isLast: boolean; several: boolean }) => {
  const { t, i18n } = useTranslation()
  const text = entry.parcel === null ? t(`track.order.${entry.state}`) : t(`track.parcel.${entry.state}`)
  return (
    <li className="relative flex gap-4 pb-6 last:pb-0" aria-current={isLast ? "step" : undefined}>
      {isLast ? null : <span aria-hidden className="absolute -bottom-1.5 left-[7px] top-[22px] w-0.5 bg-line" />}
      <span
        aria-hidden
        className={`mt-1.5 size-4 shrink-0 rounded-full border-2 border-leaf ${isLast ? "bg-leaf" : "bg-paper"}`}
      />
      <div>
        <p className={isLast ? "font-medium" : ""}>
          {text}
          {several && entry.parcel !== null ? ` · ${t("track.parcelNumber", { number: entry.parcel + 1 })}` : ""}
        </p>
        <time dateTime={entry.at} className="text-sm text-muted">
          {formatMoment(entry.at, i18n.language)}
        </time>
      </div>
    </li>
  )
}

/** What happened to an order, the oldest first, the newest marked. */
export const Timeline = ({ timeline, parcels }: Pick<OrderTracking, "timeline" | "parcels">) => {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="timeline" className="mt-10">
      <h2 id="timeline" className="text-2xl">
        {t("track.timeline")}
      </h2>
      <ol className="mt-5">
        {timeline.map((entry, index) => (
          <Entry
            key={`${entry.parcel}-${entry.state}-${entry.at}`}
            entry={entry}
            isLast={index === timeline.length - 1}
            several={parcels.length > 1}
          />
        ))}
      </ol>
    </section>
  )
}
