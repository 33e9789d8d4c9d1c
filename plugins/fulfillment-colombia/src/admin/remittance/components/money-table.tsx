import { Table } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { OrderLink } from "../../shared/order-link"
import { TrackingNumber } from "../../shared/tracking-number"
import type { MoneyRow } from "../types"
import { CollectedAmount } from "./collected-amount"
import { MoneyAmount } from "./money-amount"
import { MoneyBadge } from "./money-badge"
import { PaidGap } from "./paid-gap"

type MoneyTableProps = { rows: MoneyRow[] }

const FIELDS = ["order", "guide", "state", "expected", "collected", "remitted", "difference", "delivered_at"] as const
const AMOUNTS: ReadonlySet<string> = new Set(["expected", "collected", "remitted", "difference"])

export const MoneyTable = ({ rows }: MoneyTableProps) => {
  const { t, locale } = useCopy()

  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {FIELDS.map((field) => (
            <Table.HeaderCell key={field} scope="col" className={AMOUNTS.has(field) ? "text-right" : undefined}>
              {t(`remittance.field.${field}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.order_id}>
            <Table.Cell className="whitespace-nowrap">
              <OrderLink orderId={row.order_id} displayId={row.display_id} />
            </Table.Cell>
            <Table.Cell>{row.tracking_number && <TrackingNumber number={row.tracking_number} />}</Table.Cell>
            <Table.Cell>
              <MoneyBadge state={row.state} />
            </Table.Cell>
            <Table.Cell className="text-right">
              <MoneyAmount pesos={row.expected} />
            </Table.Cell>
            <Table.Cell className="text-right">
              <CollectedAmount row={row} />
            </Table.Cell>
            <Table.Cell className="text-right">
              <MoneyAmount pesos={row.remitted} />
            </Table.Cell>
            <Table.Cell className="text-right">
              <PaidGap row={row} />
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {row.delivered_at ? formatMoment(row.delivered_at, locale) : t("remittance.none")}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
