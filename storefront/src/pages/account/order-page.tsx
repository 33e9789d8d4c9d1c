import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { ApiError } from "../../api/api-error"
import { orderQuery, type Order } from "../../api/orders"
import { Picture } from "../../catalog/picture"
import { formatDay } from "../../lib/format-moment"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { LINK } from "./narrow-page"
import { OrderRoute } from "./order-route"
import { ReorderButton } from "./reorder-button"

const Items = ({ items }: { items: Order["items"] }) => (
  <ul className="divide-y divide-line">
    {(items ?? []).map((item) => (
      <li key={item.id} className="flex items-center gap-4 py-3">
        <div className="w-16 shrink-0">
          <Picture src={item.thumbnail} />
        </div>
        <div className="min-w-0 flex-1">
          <Link to={`/producto/${item.product_handle}`} className="font-medium hover:underline">
            {item.title}
          </Link>
          <p className="text-sm text-muted">
            {item.variant_title} × {item.quantity}
          </p>
        </div>
        <p className="tabular-nums">{formatPesos(item.total)}</p>
      </li>
    ))}
  </ul>
)

const Totals = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const rows = [
    { name: t("account.orders.goods"), amount: order.total - order.shipping_total + order.discount_total },
    ...(order.discount_total > 0 ? [{ name: t("account.orders.discount"), amount: -order.discount_total }] : []),
    { name: t("account.orders.shipping"), amount: order.shipping_total },
    { name: t("account.orders.total"), amount: order.total },
  ]
  return (
    <dl className="mt-3 space-y-1.5 border-t border-line pt-3">
      {rows.map(({ name, amount }) => (
        <div key={name} className="flex justify-between gap-4 last:pt-1 last:text-lg last:font-medium">
          <dt>{name}</dt>
          <dd className="tabular-nums">{formatPesos(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

const OrderDetails = ({ order }: { order: Order }) => {
  const { t, i18n } = useTranslation()
  const { shipping_address: to } = order
  return (
    <>
      <h1 className="mt-2 text-3xl sm:text-4xl">{t("account.orders.number", { number: order.display_id })}</h1>
      <p className="mb-5 mt-2 text-muted">
        {t("account.orders.date", { date: formatDay(String(order.created_at), i18n.language) })}
      </p>
      <ReorderButton order={order} />
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section>
          <h2 className="mb-2 text-xl">{t("account.orders.products")}</h2>
          <Items items={order.items} />
          <Totals order={order} />
          {to ? (
            <>
              <h2 className="mb-1 mt-8 text-xl">{t("account.orders.to")}</h2>
              <p>{[to.first_name, to.last_name].filter(Boolean).join(" ")}</p>
              <p className="text-muted">{[to.address_1, to.address_2, to.city].filter(Boolean).join(", ")}</p>
            </>
          ) : null}
        </section>
        <section>
          <h2 className="mb-2 text-xl">{t("account.orders.tracking")}</h2>
          <OrderRoute order={order} />
        </section>
      </div>
    </>
  )
}

/** One order of the account. */
export const OrderPage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { data: order, error, refetch } = useQuery(orderQuery(id))
  useTitle(order ? t("account.orders.number", { number: order.display_id }) : t("account.orders.title"))
  const isUnknown = error instanceof ApiError && error.kind === "not_found"
  return (
    <>
      <Link to="/cuenta/pedidos" className={LINK}>
        {t("account.orders.back")}
      </Link>
      {order ? <OrderDetails order={order} /> : null}
      {isUnknown ? <h1 className="mt-4 text-2xl">{t("account.orders.unknown")}</h1> : null}
      {error && !order && !isUnknown ? <Problem error={error} onRetry={() => void refetch()} /> : null}
      {!order && !error ? (
        <p role="status" className="mt-4 animate-pulse text-muted">
          {t("state.loading")}
        </p>
      ) : null}
    </>
  )
}
