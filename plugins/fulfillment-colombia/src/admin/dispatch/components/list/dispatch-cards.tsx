import { formatPesos } from "@kaiu/medusa-kit/browser"
import { clx, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { formatMoment } from "../../../lib/format-moment"
import { OrderLink } from "../../../shared/order-link"
import type { RowSelection } from "../../hooks/use-selection"
import { placeText } from "../../lib/place-text"
import { mainShipment } from "../../lib/shipping-cost"
import type { Dispatch } from "../../types"
import { ShippingCost } from "../shipping-cost"
import { CarrierCell } from "./carrier-cell"
import { PageCheckbox } from "./page-checkbox"
import { RowCheckbox } from "./row-checkbox"
import { StateCell } from "./state-cell"

type DispatchCardsProps = { dispatches: Dispatch[]; selection: RowSelection }

/** The list on a phone. */
export const DispatchCards = ({ dispatches, selection }: DispatchCardsProps) => {
  const { t, locale } = useCopy()

  return (
    <>
      <div className="bg-ui-bg-subtle flex items-center gap-x-3 border-b px-4 py-2">
        <PageCheckbox selection={selection} />
        <Text size="small" className="text-ui-fg-subtle">
          {t("dispatch.select_page")}
        </Text>
      </div>
      <ul className="divide-y">
        {dispatches.map((dispatch) => {
          const shipment = mainShipment(dispatch)
          return (
            <li
              key={dispatch.order_id}
              className={clx(
                "txt-compact-small flex gap-x-3 px-4 py-3",
                selection.ids.has(dispatch.order_id) && "bg-ui-bg-subtle shadow-[inset_3px_0_0_var(--fg-interactive)]"
              )}
            >
              <RowCheckbox dispatch={dispatch} selection={selection} />
              <div className="flex min-w-0 flex-1 flex-col gap-y-2">
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <OrderLink orderId={dispatch.order_id} displayId={dispatch.display_id} />
                  <span className="text-ui-fg-subtle">{formatMoment(dispatch.created_at, locale)}</span>
                </span>
                <span>
                  {dispatch.customer_name ?? t("dispatch.no_name")}
                  <span className="text-ui-fg-subtle block">{placeText(dispatch.city) || t("dispatch.no_city")}</span>
                </span>
                <StateCell dispatch={dispatch} shipment={shipment} />
                <CarrierCell dispatch={dispatch} shipment={shipment} />
                <span className="text-ui-fg-subtle flex flex-wrap justify-between gap-x-3 gap-y-1">
                  <span>
                    {formatPesos(dispatch.total)} · {t(`dispatch.payment.${dispatch.payment_mode ?? "none"}`)} ·{" "}
                    {t("dispatch.items", { count: dispatch.item_count })}
                  </span>
                </span>
                {shipment && <ShippingCost shipment={shipment} />}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
