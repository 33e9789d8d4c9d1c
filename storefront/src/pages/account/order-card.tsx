import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { orderState } from "../../account/order-state"
import type { Order } from "../../api/orders"
import { Picture } from "../../catalog/picture"
import { formatDay } from "../../lib/format-moment"
import { ReorderButton } from "./reorder-button"

const PICTURES = 4

/** One order in a list. */
export const OrderCard = ({ order }: { order: Order }) => {
  const { t, i18n } = useTranslation()
  const items = order.items ?? []
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <article className="rounded-card border border-line p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-lg">
          <Link
            to={`/cuenta/pedidos/${order.id}`}
            className="inline-flex min-h-8 items-center underline-offset-4 hover:underline"
          >
            {t("account.orders.number", { number: order.display_id })}
          </Link>
        </h3>
        <p className="font-medium tabular-nums">{formatPesos(order.total)}</p>
      </div>
      <p className="mt-1 text-sm text-muted">
        {formatDay(String(order.created_at), i18n.language)} · {t("account.orders.items", { count })}
      </p>
      <p className="mt-2 font-medium text-leaf">{t(`track.order.${orderState(order)}`)}</p>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-4">
        <div className="flex gap-2" aria-hidden="true">
          {items.slice(0, PICTURES).map(({ id, thumbnail }) => (
            <div key={id} className="w-12">
              <Picture src={thumbnail} />
            </div>
          ))}
        </div>
        <ReorderButton order={order} />
      </div>
    </article>
  )
}
