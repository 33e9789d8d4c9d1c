import { sumOf } from "./compare-money"
import type { Difference } from "../fault-run"
import type { Deal, MedusaBooks, Order, Payment } from "./types"

const paymentsOf = (order: Order, payments: Payment[]): Payment[] => {
  const ids = order.payment_collections.flatMap((collection) => collection.payments.map(({ id }) => id))
  return payments.filter(({ id }) => ids.includes(id))
}

const linesOf = (order: Order, reference: string) =>
  order.transactions
    .filter((line) => line.reference === reference)
    .map(({ reference_id, amount }) => `${reference_id} ${Math.abs(amount)}`)
    .sort()

const rowsOf = (rows: { id: string; amount: number }[]) => rows.map(({ id, amount }) => `${id} ${amount}`).sort()

const isSame = (one: string[], other: string[]) => JSON.stringify(one) === JSON.stringify(other)

const compareOrder = (order: Order, books: MedusaBooks): string[] => {
  const payments = paymentsOf(order, books.payments)
  const captures = payments.flatMap((payment) => payment.captures)
  const refunds = payments.flatMap((payment) => payment.refunds)
  const [paid, returned] = [sumOf(captures), sumOf(refunds)]
  const { summary } = order
  const problems: string[] = []
  if (paid === 0 && order.status !== "canceled") {
    problems.push(`is ${order.status} and was never paid`)
  }
  if (!isSame(linesOf(order, "capture"), rowsOf(captures))) {
    problems.push(`shows the captures [${linesOf(order, "capture")}], its payments have [${rowsOf(captures)}]`)
  }
  if (!isSame(linesOf(order, "refund"), rowsOf(refunds))) {
    problems.push(`shows the refunds [${linesOf(order, "refund")}], its payments have [${rowsOf(refunds)}]`)
  }
  const balance = paid - returned
  if (sumOf(order.transactions) !== balance || summary.transaction_total !== balance) {
    problems.push(
      `has a balance of ${sumOf(order.transactions)} (summary ${summary.transaction_total}), its payments one of ${balance}`
    )
  }
  if (summary.paid_total !== paid || summary.refunded_total !== returned) {
    problems.push(
      `sums up ${summary.paid_total} paid and ${summary.refunded_total} refunded instead of ${paid} and ${returned}`
    )
  }
  if (order.status !== "canceled" && summary.pending_difference !== 0) {
    problems.push(`still waits for ${summary.pending_difference}`)
  }
  return problems
}

/** Compares every order with its payments: its lines, its balance, its summary. */
export const compareOrders = (books: MedusaBooks): Difference[] =>
  books.orders.flatMap((order) => compareOrder(order, books).map((says) => ({ about: `order ${order.id}`, says })))

/** Compares what became of each buyer's cart with what must have become of it. A cancelled order is none. */
export const compareDeals = ({ orders }: Pick<MedusaBooks, "orders">, deals: Deal[]): Difference[] =>
  deals.flatMap(({ cartId, story, expected }) => {
    const found = orders.filter(({ cart, status }) => cart?.id === cartId && status !== "canceled").length
    const isRight = found === 1 ? expected !== "no order" : found === 0 && expected !== "order"
    return isRight ? [] : [{ about: `cart ${cartId} (${story})`, says: `has ${found} orders, expected: ${expected}` }]
  })
