import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { OrderLink } from "../../shared/order-link"
import { TrackingNumber } from "../../shared/tracking-number"
import type { ShippingException } from "../types"
import { ExceptionBadge } from "./exception-badge"
import { OpenException } from "./open-exception"

type ExceptionCardsProps = { exceptions: ShippingException[] }

/** The list on a phone. */
export const ExceptionCards = ({ exceptions }: ExceptionCardsProps) => {
  const { t, locale } = useCopy()

  return (
    <ul className="divide-y">
      {exceptions.map((exception) => (
        <li key={exception.id} className="txt-compact-small flex flex-col gap-y-2 px-6 py-4">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <ExceptionBadge status={exception.status} />
            <span className="text-ui-fg-subtle">{formatMoment(exception.reported_at, locale)}</span>
          </span>
          <OpenException exception={exception} />
          <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            {exception.order_id ? (
              <OrderLink orderId={exception.order_id} displayId={exception.display_id} />
            ) : (
              t("exceptions.no_order")
            )}
            <span className="text-ui-fg-subtle">{exception.customer_name}</span>
          </span>
          {exception.tracking_number && <TrackingNumber number={exception.tracking_number} />}
        </li>
      ))}
    </ul>
  )
}
