import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Table } from "@medusajs/ui"
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

type DispatchTableProps = { dispatches: Dispatch[]; selection: RowSelection }

const FIELDS = ["order", "recipient", "state", "carrier", "payment", "cost"] as const

export const DispatchTable = ({ dispatches, selection }: DispatchTableProps) => {
  const { t, locale } = useCopy()

  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="w-12 pr-2">
            <PageCheckbox selection={selection} />
          </Table.HeaderCell>
          {FIELDS.map((field) => (
            <Table.HeaderCell key={field} scope="col">
              {t(`dispatch.field.${field}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {dispatches.map((dispatch) => {
          const shipment = mainShipment(dispatch)
          return (
            <Table.Row
              key={dispatch.order_id}
              className={
                selection.ids.has(dispatch.order_id)
                  ? "bg-ui-bg-subtle shadow-[inset_3px_0_0_var(--fg-interactive)]"
                  : undefined
              }
            >
              <Table.Cell className="pr-2 align-top">
                <span className="flex py-2">
                  <RowCheckbox dispatch={dispatch} selection={selection} />
                </span>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-2 align-top">
                <OrderLink orderId={dispatch.order_id} displayId={dispatch.display_id} />
                <span className="txt-compact-xsmall text-ui-fg-subtle block">
                  {formatMoment(dispatch.created_at, locale)}
                </span>
              </Table.Cell>
              <Table.Cell className="min-w-40 py-2 align-top">
                <span className="block">{dispatch.customer_name ?? t("dispatch.no_name")}</span>
                <span className="txt-compact-xsmall text-ui-fg-subtle block">
                  {placeText(dispatch.city) || t("dispatch.no_city")}
                </span>
              </Table.Cell>
              <Table.Cell className="max-w-56 py-2 align-top">
                <StateCell dispatch={dispatch} shipment={shipment} />
              </Table.Cell>
              <Table.Cell className="py-2 align-top">
                <CarrierCell dispatch={dispatch} shipment={shipment} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-2 align-top">
                <span className="block tabular-nums">{formatPesos(dispatch.total)}</span>
                <span className="txt-compact-xsmall text-ui-fg-subtle block">
                  {t(`dispatch.payment.${dispatch.payment_mode ?? "none"}`)} ·{" "}
                  {t("dispatch.items", { count: dispatch.item_count })}
                </span>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-2 align-top">
                {shipment && <ShippingCost shipment={shipment} />}
              </Table.Cell>
            </Table.Row>
          )
        })}
      </Table.Body>
    </Table>
  )
}
