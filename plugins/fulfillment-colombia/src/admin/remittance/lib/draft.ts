import { parsePesos } from "../../lib/parse-pesos"
import type { MoneyRow, RemittanceBody } from "../types"

/** What somebody has typed beside each order that is in the remittance, by order id. */
export type Amounts = Readonly<Record<string, string>>

export type DraftRow = {
  row: MoneyRow
  /** Pesos; `null` while the text is no amount. */
  amount: number | null
  /** Pesos too little (below zero) or too much; `null` without an amount. */
  difference: number | null
}

export type Draft = {
  rows: DraftRow[]
  /** What the rows should bring and what they do, in pesos. */
  due: number
  total: number
  difference: number
  hasBadAmount: boolean
}

/** What the courier owes for an order: all it took at the door and has not handed over. */
export const dueOf = ({ expected, collected, remitted }: MoneyRow): number =>
  Math.max(0, (collected ?? expected) - (remitted ?? 0))

const toDraftRow = (row: MoneyRow, text: string): DraftRow => {
  const amount = parsePesos(text)
  return { row, amount, difference: amount === null ? null : amount - dueOf(row) }
}

/** The remittance as it stands, before anybody saves it. */
export const draftOf = (rows: MoneyRow[], amounts: Amounts): Draft => {
  const chosen = rows.filter(({ order_id }) => amounts[order_id] !== undefined)
  const drafted = chosen.map((row) => toDraftRow(row, amounts[row.order_id]))
  const due = chosen.reduce((sum, row) => sum + dueOf(row), 0)
  const total = drafted.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return { rows: drafted, due, total, difference: total - due, hasBadAmount: drafted.some(({ amount }) => !amount) }
}

/** How the server takes it. `day` is one of Colombia, which is five hours behind UTC all year. */
export const remittanceBody = (draft: Draft, reference: string, day: string): RemittanceBody => ({
  reference: reference.trim(),
  received_at: new Date(`${day}T12:00:00-05:00`).toISOString(),
  rows: draft.rows.map(({ row, amount }) => ({ order_id: row.order_id, amount: amount ?? 0 })),
})
