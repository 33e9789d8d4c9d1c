import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { isOver, type OrderTracking } from "../../api/order-tracking"
import { useTitle } from "../../ui/use-title"
import { daysText } from "./days-text"
import { ParcelFacts } from "./parcel-facts"
import { Timeline } from "./timeline"

/** One order as it stands. It follows by itself; `isStale` when the last look at it failed. */
export const TrackedOrder = (props: { order: OrderTracking; isStale: boolean; onLeave: () => void }) => {
  const { order, isStale, onLeave } = props
  const { t } = useTranslation()
  const title = t(`track.order.${order.state}`)
  const days = order.parcels[0]?.estimated_days ?? order.estimated_days
  useTitle(title)

  return (
    <article className="mx-auto max-w-xl px-4 py-10 sm:py-16">
      <p className="text-sm font-medium text-leaf">{t("cod.order", { number: order.display_id })}</p>
      <h1 aria-live="polite" className="mt-2 text-4xl leading-tight sm:text-5xl">
        {title}
      </h1>
      <p className="mt-4 text-lg text-muted">{t(`track.hint.${order.state}`)}</p>
      {days && !isOver(order.state) ? <p className="mt-2 text-muted">{daysText(t, days, order.city)}</p> : null}
      <p role="status" className={`mt-2 text-sm ${isStale ? "text-clay" : "text-muted"}`}>
        {isStale ? t("track.stale") : isOver(order.state) ? "" : t("track.live")}
      </p>
      <div className="mt-6">
        {order.parcels.map((parcel, index) => (
          <ParcelFacts key={index} parcel={parcel} number={order.parcels.length > 1 ? index + 1 : null} />
        ))}
      </div>
      <Timeline timeline={order.timeline} parcels={order.parcels} />
      {order.state === "delivered" ? (
        <p className="mt-10">
          <Link to={`/retracto?pedido=${order.display_id}`} className="underline underline-offset-4 hover:text-leaf">
            {t("track.withdraw")}
          </Link>
        </p>
      ) : null}
      <button
        type="button"
        onClick={onLeave}
        className="mt-10 min-h-12 rounded-full border border-line px-7 font-medium hover:border-leaf"
      >
        {t("track.another")}
      </button>
    </article>
  )
}
