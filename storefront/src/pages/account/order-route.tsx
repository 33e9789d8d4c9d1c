import { skipToken, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ACCOUNT_KEY } from "../../api/customer"
import { isTrackingExpired, lookUpOrder, orderTrackingQuery } from "../../api/order-tracking"
import type { Order } from "../../api/orders"
import { ButtonLink } from "../../ui/button"
import { ParcelFacts } from "../tracking/parcel-facts"
import { Timeline } from "../tracking/timeline"

const TOKEN_FRESH_MS = 30 * 60_000

/** Where an order is, live: what the page of a guest shows, without asking for the number. */
export const OrderRoute = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const { display_id, email } = order
  const key = useQuery({
    queryKey: [...ACCOUNT_KEY, "tracking-token", order.id],
    staleTime: TOKEN_FRESH_MS,
    retry: false,
    queryFn: () => lookUpOrder({ display_id: String(display_id), email: email ?? "" }),
  })
  const query = orderTrackingQuery(key.data ?? "")
  const { data, error } = useQuery({ ...query, queryFn: key.data ? query.queryFn : skipToken })
  if (data) {
    return (
      <>
        <p className="text-lg font-medium text-leaf" aria-live="polite">
          {t(`track.order.${data.state}`)}
        </p>
        <p className="mt-1 text-muted">{t(`track.hint.${data.state}`)}</p>
        {data.parcels.map((parcel, index) => (
          <ParcelFacts key={index} parcel={parcel} number={data.parcels.length > 1 ? index + 1 : null} />
        ))}
        <Timeline timeline={data.timeline} parcels={data.parcels} />
        {error && !isTrackingExpired(error) ? (
          <p role="status" className="mt-4 text-sm text-clay">
            {t("track.stale")}
          </p>
        ) : null}
      </>
    )
  }
  if (key.isPending || (key.data && !error)) {
    return (
      <p role="status" className="animate-pulse text-muted">
        {t("state.loading")}
      </p>
    )
  }
  return (
    <>
      <p className="text-muted">{t("account.orders.noTracking")}</p>
      <ButtonLink to="/rastreo" tone="quiet" className="mt-4">
        {t("account.orders.track")}
      </ButtonLink>
    </>
  )
}
