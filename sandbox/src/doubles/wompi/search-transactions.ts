import type { Transaction } from "./types"

const FIELDS = ["id", "reference", "status", "payment_method_type", "customer_email"] as const
const MAX_PAGE_SIZE = 200

const numberOr = (value: unknown, fallback: number): number => {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : fallback
}

/** What `GET /v1/transactions?reference=…` finds; nothing is an empty list and not an error. */
export const searchTransactions = (transactions: Transaction[], query: Record<string, unknown>): Transaction[] => {
  const found = transactions.filter(
    (transaction) =>
      FIELDS.every((field) => query[field] === undefined || transaction[field] === query[field]) &&
      (!query.from_date || transaction.created_at.slice(0, 10) >= String(query.from_date)) &&
      (!query.until_date || transaction.created_at.slice(0, 10) <= String(query.until_date))
  )
  const size = Math.min(numberOr(query.page_size, MAX_PAGE_SIZE), MAX_PAGE_SIZE)
  const start = (numberOr(query.page, 1) - 1) * size
  return found.slice(start, start + size)
}
