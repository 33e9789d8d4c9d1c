import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Table } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { deadlineText } from "../lib/moments"
import type { BankTransfer } from "../types"
import { OrderNumberLink } from "./order-number-link"
import { StateBadge } from "./state-badge"

type TransferTableProps = { transfers: BankTransfer[]; now: Date }

const FIELDS = ["order", "deadline", "amount", "reference", "state"] as const

/** Transfers as rows. */
export const TransferTable = ({ transfers, now }: TransferTableProps) => {
  const { t, locale } = useCopy()

  return (
    <div className="overflow-x-auto" role="region" aria-label={t("bank_transfer.list.table")} tabIndex={0}>
      <Table>
        <Table.Header>
          <Table.Row>
            {FIELDS.map((field) => (
              <Table.HeaderCell key={field} className="whitespace-nowrap">
                {t(`bank_transfer.field.${field}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {transfers.map((transfer) => (
            <Table.Row key={transfer.id}>
              <Table.Cell>
                <OrderNumberLink transfer={transfer} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{deadlineText(transfer, now, locale)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{formatPesos(transfer.amount)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{transfer.reference}</Table.Cell>
              <Table.Cell>
                <StateBadge transfer={transfer} now={now} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
