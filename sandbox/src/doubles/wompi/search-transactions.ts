import type { Transaction } from "./types"

const FIELDS = ["id", "reference", "status", "payment_method_type", "customer_email"] as const
const SORTABLE = ["created_at", "finalized_at", "amount_in_cents", "reference", "status"] as const
const MAX_PAGE_SIZE = 200

type Query = Record<string, unknown>

const numberOr = (value: unknown, fallback: number): number => {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : fallback
}

/** As wished with `order_by` and `order`; else newest first, which Wompi does not promise. */
const sorted = (transactions: Transaction[], { order_by, order }: Query): Transaction[] => {
  const field = SORTABLE.find((name) => name === order_by)
  if (!field) {
    return transactions
  }
  const direction = String(order).toUpperCase() === "ASC" ? 1 : -1
  return [...transactions].sort((one, other) => {
    const [left, right] = [one[field] ?? "", other[field] ?? ""]
    return left === right ? 0 : (left < right ? -1 : 1) * direction
  })
}

/** What `GET /v1/transactions?reference=…` finds; nothing is an empty list and not an error. */
export const searchTransactions = (transactions: Transaction[], query: Query): Transaction[] => {
  const found = transactions.filter(
    (transaction) =>
      FIELDS.every((field) => query[field] === undefined || transaction[field] === query[field]) &&
      (!query.from_date || transaction.created_at.slice(0, 10) >= String(query.from_date)) &&
      (!query.until_date || transaction.created_at.slice(0, 10) <= String(query.until_date))
  )
  const size = Math.min(numberOr(query.page_size, MAX_PAGE_SIZE), MAX_PAGE_SIZE)
  const start = (numberOr(query.page, 1) - 1) * size
  return sorted(found, query).slice(start, start + size)
}
