import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { OrderLink } from "../../shared/order-link"
import { TrackingNumber } from "../../shared/tracking-number"
import type { MoneyRow } from "../types"
import { CollectedAmount } from "./collected-amount"
import { MoneyAmount } from "./money-amount"
import { MoneyBadge } from "./money-badge"
import { PaidGap } from "./paid-gap"

type MoneyCardsProps = { rows: MoneyRow[] }

const AMOUNTS = ["expected", "collected", "remitted", "difference"] as const

/** The list on a phone. */
export const MoneyCards = ({ rows }: MoneyCardsProps) => {
  const { t, locale } = useCopy()

  return (
    <ul className="divide-y">
      {rows.map((row) => (
        <li key={row.order_id} className="txt-compact-small flex flex-col gap-y-2 px-6 py-4">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <OrderLink orderId={row.order_id} displayId={row.display_id} />
            <MoneyBadge state={row.state} />
          </span>
          {row.tracking_number && <TrackingNumber number={row.tracking_number} />}
          <dl className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 gap-y-1">
            {AMOUNTS.map((field) => (
              <div key={field} className="flex justify-between gap-x-2">
                <dt className="text-ui-fg-subtle">{t(`remittance.field.${field}`)}</dt>
                <dd className="text-right">
                  {field === "collected" ? (
                    <CollectedAmount row={row} />
                  ) : field === "difference" ? (
                    <PaidGap row={row} />
                  ) : (
                    <MoneyAmount pesos={row[field]} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {row.delivered_at && (
            <span className="text-ui-fg-subtle">
              {t("remittance.field.delivered_at")}: {formatMoment(row.delivered_at, locale)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
