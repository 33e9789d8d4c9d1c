import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { ordersQuery } from "../../api/orders"
import { ButtonLink } from "../../ui/button"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { OrderCard } from "./order-card"
import { OrderTransferForm } from "./transfer-form"

/** Everything that was bought, the newest first. */
export const OrdersPage = () => {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const page = Math.max(1, Math.floor(Number(search.get("pagina"))) || 1)
  const { data, error, isPending, refetch } = useQuery({ ...ordersQuery(page), placeholderData: keepPreviousData })
  useTitle(t("account.orders.title"))
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{t("account.orders.title")}</h1>
      {isPending ? (
        <p role="status" className="mt-6 animate-pulse text-muted">
          {t("state.loading")}
        </p>
      ) : null}
      {error && !data ? <Problem error={error} onRetry={() => void refetch()} /> : null}
      {data?.orders.length === 0 ? <p className="mt-6 text-muted">{t("account.overview.noOrders")}</p> : null}
      <ul className="mt-6 space-y-4">
        {data?.orders.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
      {data && data.pages > 1 ? (
        <nav aria-label={t("account.orders.pages")} className="mt-6 flex gap-3">
          {page > 1 ? (
            <ButtonLink to={`?pagina=${page - 1}`} tone="quiet">
              {t("account.orders.newer")}
            </ButtonLink>
          ) : null}
          {page < data.pages ? (
            <ButtonLink to={`?pagina=${page + 1}`} tone="quiet">
              {t("account.orders.older")}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
      <OrderTransferForm />
    </>
  )
}
