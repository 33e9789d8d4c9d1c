import { Table } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { OrderLink } from "../../shared/order-link"
import { TrackingNumber } from "../../shared/tracking-number"
import type { ShippingException } from "../types"
import { ExceptionBadge } from "./exception-badge"
import { OpenException } from "./open-exception"

type ExceptionTableProps = { exceptions: ShippingException[] }

const FIELDS = ["reason", "status", "order", "customer", "guide", "reported_at"] as const

export const ExceptionTable = ({ exceptions }: ExceptionTableProps) => {
  const { t, locale } = useCopy()

  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {FIELDS.map((field) => (
            <Table.HeaderCell key={field} scope="col">
              {t(`exceptions.field.${field}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {exceptions.map((exception) => (
          <Table.Row key={exception.id}>
            <Table.Cell className="max-w-md py-2">
              <OpenException exception={exception} />
            </Table.Cell>
            <Table.Cell>
              <ExceptionBadge status={exception.status} />
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {exception.order_id ? (
                <OrderLink orderId={exception.order_id} displayId={exception.display_id} />
              ) : (
                t("exceptions.no_order")
              )}
            </Table.Cell>
            <Table.Cell>{exception.customer_name}</Table.Cell>
            <Table.Cell>
              {exception.tracking_number && <TrackingNumber number={exception.tracking_number} />}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatMoment(exception.reported_at, locale)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
