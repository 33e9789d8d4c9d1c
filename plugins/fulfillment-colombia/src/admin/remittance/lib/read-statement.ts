import { parsePesos } from "../../lib/parse-pesos"
import type { MoneyRow } from "../types"

/**
 * Why a line was left out: it has nothing beside one column, its guide or order is none that awaits money, its last
 * column is no amount, or an earlier line named the same order.
 */
export type UnreadReason = "short" | "unknown" | "amount" | "repeated"

export type UnreadLine = {
  /** As an editor counts it, from 1; empty lines count. */
  line: number
  text: string
  reason: UnreadReason
}

export type StatementReading = {
  /** Amounts as they were written, by order id. */
  amounts: Record<string, string>
  unread: UnreadLine[]
}

/** Columns of a line copied from a spreadsheet (tab), a CSV (semicolon), or typed with spaces. */
const columnsOf = (line: string) => line.split(/\t|;|\s+(?=\$?\s*[\d.,]+\s*$)/).map((part) => part.trim())

const names = (row: MoneyRow, name: string) =>
  name !== "" && (name === row.tracking_number || name.replace(/^#/, "") === String(row.display_id))

const readLine = (text: string, rows: MoneyRow[]): { row: MoneyRow; amount: string } | UnreadReason => {
  const columns = columnsOf(text)
  if (columns.length < 2) {
    return "short"
  }
  const row = rows.find((one) => names(one, columns[0]))
  if (!row) {
    return "unknown"
  }
  const amount = columns[columns.length - 1]
  return parsePesos(amount) === null ? "amount" : { row, amount }
}

/**
 * Reads the statement that a carrier sends with its transfer: one line for each parcel, first its guide or order number,
 * last its amount.
 *
 * @example readStatement("123456\t85.000", rows).amounts // { order_1: "85.000" }
 */
export const readStatement = (text: string, rows: MoneyRow[]): StatementReading => {
  const reading: StatementReading = { amounts: {}, unread: [] }
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === "") {
      continue
    }
    const read = readLine(line, rows)
    if (typeof read === "string") {
      reading.unread.push({ line: index + 1, text: line, reason: read })
    } else if (read.row.order_id in reading.amounts) {
      reading.unread.push({ line: index + 1, text: line, reason: "repeated" })
    } else {
      reading.amounts[read.row.order_id] = read.amount
    }
  }
  return reading
}
