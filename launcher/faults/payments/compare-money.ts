import type { Difference } from "../fault-run"
import type { LedgerRow, MedusaBooks, Order, Payment, WompiBooks, WompiEntry } from "./types"

const CENTS = 100

export const sumOf = (rows: { amount: number }[]): number => rows.reduce((total, { amount }) => total + amount, 0)

const inCents = (rows: { amount: number }[]): number => Math.round(sumOf(rows) * CENTS)

const pesos = (cents: number): string => `$${(cents / CENTS).toLocaleString("es-CO")}`

/** Where the money of a transaction is. It must be in exactly one place. */
const placesOf = (entry: WompiEntry, payment: Payment | undefined, orders: Order[], row: LedgerRow | undefined) => {
  const isOrdered = Boolean(payment && payment.captures.length > 0 && orders.length > 0)
  const isReturned = entry.refunded_in_cents === entry.captured_in_cents
  return [
    ...(isOrdered ? ["a paid order"] : []),
    ...(row?.is_orphan ? ["the list of orphans"] : []),
    ...(isReturned && !isOrdered ? ["returned"] : []),
  ]
}

const compareTransaction = (entry: WompiEntry, books: MedusaBooks): string[] => {
  const payments = books.payments.filter(({ data }) => data?.transaction_id === entry.id)
  const rows = books.ledger.filter(({ transaction_id }) => transaction_id === entry.id)
  const [payment] = payments
  const orders = books.orders.filter((order) =>
    order.payment_collections.some((collection) => collection.payments.some(({ id }) => id === payment?.id))
  )
  const problems: string[] = []
  if (payments.length > 1 || orders.length > 1) {
    problems.push(`has ${payments.length} payments and ${orders.length} orders`)
  }
  const places = placesOf(entry, payment, orders, rows[0])
  if (entry.captured_in_cents > 0 && places.length !== 1) {
    problems.push(
      `is ${entry.status} over ${pesos(entry.captured_in_cents)} and is in: ${places.join(", ") || "no place"}`
    )
  }
  if (entry.captured_in_cents === 0 && (places.includes("a paid order") || rows[0]?.is_orphan)) {
    problems.push(`is ${entry.status} and is in: ${places.join(", ")}`)
  }
  if (payment && inCents(payment.captures) !== entry.captured_in_cents) {
    problems.push(`took ${pesos(entry.captured_in_cents)}, Medusa captured ${pesos(inCents(payment.captures))}`)
  }
  if (payment && inCents(payment.refunds) !== entry.refunded_in_cents) {
    problems.push(`gave back ${pesos(entry.refunded_in_cents)}, Medusa refunded ${pesos(inCents(payment.refunds))}`)
  }
  return problems
}

/**
 * Compares Medusa's captures and refunds with Wompi's, transaction by transaction: every peso that Wompi took is in
 * exactly one place, and Medusa shows no money that Wompi does not.
 */
export const compareMoney = (books: MedusaBooks, wompi: WompiBooks): Difference[] => {
  const known = new Set(wompi.transactions.map(({ id }) => id))
  const invented = books.payments.filter(
    ({ data, captures, refunds }) =>
      captures.length + refunds.length > 0 && !(data?.transaction_id && known.has(data.transaction_id))
  )
  return [
    ...wompi.transactions.flatMap((entry) =>
      compareTransaction(entry, books).map((says) => ({ about: `transaction ${entry.id} (${entry.reference})`, says }))
    ),
    ...invented.map(({ id, captures }) => ({
      about: `payment ${id}`,
      says: `captured ${pesos(inCents(captures))} of no transaction of Wompi`,
    })),
  ]
}
