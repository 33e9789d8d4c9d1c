import { skipToken, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { isTrackingExpired, orderTrackingQuery } from "../../api/order-tracking"
import { Problem } from "../../ui/problem"
import { LookupForm } from "./lookup-form"
import { rememberedToken, rememberToken } from "./remembered-token"
import { TrackedOrder } from "./tracked-order"

/** Where an order is, for whoever knows its number and its phone or e-mail. */
export const TrackingPage = () => {
  const { t } = useTranslation()
  const [token, setToken] = useState(rememberedToken)
  const query = orderTrackingQuery(token ?? "")
  const { data: order, error, refetch } = useQuery({ ...query, queryFn: token ? query.queryFn : skipToken })
  const isExpired = isTrackingExpired(error)

  useEffect(() => {
    if (isExpired) {
      rememberToken(null)
    }
  }, [isExpired])

  const watch = (next: string | null) => {
    rememberToken(next)
    setToken(next)
  }

  if (!token || isExpired) {
    return <LookupForm isExpired={isExpired} onFound={watch} />
  }
  if (order) {
    return <TrackedOrder order={order} isStale={error !== null} onLeave={() => watch(null)} />
  }
  if (error) {
    return (
      <>
        <h1 className="sr-only">{t("track.page")}</h1>
        <Problem error={error} onRetry={() => void refetch()} />
      </>
    )
  }
  return (
    <div role="status" className="mx-auto max-w-xl animate-pulse space-y-5 px-4 py-10 sm:py-16">
      <h1 className="sr-only">{t("track.page")}</h1>
      <span className="sr-only">{t("state.loading")}</span>
      <div className="h-5 w-28 rounded bg-surface" />
      <div className="h-11 w-4/5 rounded bg-surface" />
      <div className="h-40 rounded-card bg-surface" />
    </div>
  )
}
