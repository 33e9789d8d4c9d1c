import { parsePesos } from "../../lib/parse-pesos"
import type { MoneyRow } from "../types"

export type StatementReading = {
  /** Amounts as they were written, by order id. */
  amounts: Record<string, string>
  /** Lines that name no order of the list, or no amount. */
  unread: string[]
}

/** Columns of a line copied from a spreadsheet (tab), a CSV (semicolon), or typed with spaces. */
const columnsOf = (line: string) => line.split(/\t|;|\s+(?=\$?\s*[\d.,]+\s*$)/).map((part) => part.trim())

const names = (row: MoneyRow, name: string) =>
  name !== "" && (name === row.tracking_number || name.replace(/^#/, "") === String(row.display_id))

/**
 * Reads the statement that a carrier sends with its transfer: one line for each parcel, first its guide or order number,
 * last its amount.
 *
 * @example readStatement("123456\t85.000", rows).amounts // { order_1: "85.000" }
 */
export const readStatement = (text: string, rows: MoneyRow[]): StatementReading => {
  const reading: StatementReading = { amounts: {}, unread: [] }
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== "")) {
    const columns = columnsOf(line.trim())
    const amount = columns[columns.length - 1]
    const row = columns.length > 1 ? rows.find((one) => names(one, columns[0])) : undefined
    if (row && parsePesos(amount) !== null) {
      reading.amounts[row.order_id] = amount
    } else {
      reading.unread.push(line.trim())
    }
  }
  return reading
}
