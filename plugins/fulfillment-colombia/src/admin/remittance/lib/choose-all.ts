import type { MoneyRow } from "../types"
import { dueOf, type Amounts } from "./draft"

const owes = (row: MoneyRow): boolean => dueOf(row) > 0

/** What to begin with beside an order: all that is due, and for one that is overpaid nothing, for somebody to type. */
export const startingAmount = (row: MoneyRow): string => (owes(row) ? String(dueOf(row)) : "")

/** Every order for which something is due, with all of it. */
export const allDue = (rows: MoneyRow[]): Amounts =>
  Object.fromEntries(rows.filter(owes).map((row) => [row.order_id, startingAmount(row)]))

/** Whether all are chosen for which something is due, or some, as a checkbox shows it. */
export const areAllChosen = (rows: MoneyRow[], amounts: Amounts): boolean | "indeterminate" => {
  const chosen = rows.filter(({ order_id }) => amounts[order_id] !== undefined)
  if (chosen.length === 0) {
    return false
  }
  return chosen.filter(owes).length === rows.filter(owes).length || "indeterminate"
}
