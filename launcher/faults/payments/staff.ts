import type { FaultShop } from "../fault-shop"
import { HttpProblem, NoAnswer } from "../patient-http"
import type { SeededRandom } from "../seeded-random"
import { waitUntil } from "../wait-until"
import { readWompiBooks } from "./read-books"

type PaymentView = { id: string; captures: { amount: number }[]; refunds: { amount: number }[] }

const LIST = "id,captured_at,payment_collection.order.id"
const VIEW = "id,captures.amount,refunds.amount"

const total = (rows: { amount: number }[]) => rows.reduce((sum, { amount }) => sum + amount, 0)

/** What the shop's staff does in the admin, and the merchant in Wompi's dashboard. */
export const createStaff = (shop: FaultShop) => {
  const view = async (id: string): Promise<PaymentView> =>
    (await shop.admin.call("GET", `/admin/payments/${id}?fields=${VIEW}`)).payment

  /** The payment of a cart that became an order, once it did. */
  const paymentOf = (sessionId: string, timeoutMs = 180_000): Promise<PaymentView> =>
    waitUntil(
      `the order of ${sessionId}`,
      async () => {
        const { payments } = await shop.admin.call(
          "GET",
          `/admin/payments?payment_session_id=${sessionId}&fields=${LIST}`
        )
        const [payment] = payments
        return payment?.captured_at && payment.payment_collection?.order ? view(payment.id) : undefined
      },
      timeoutMs
    )

  const remaining = ({ captures, refunds }: PaymentView) => total(captures) - total(refunds)

  /**
   * Refunds once. Nobody knows what became of it when the shop goes away meanwhile.
   *
   * @returns how it ended
   */
  const refund = async (payment: PaymentView, amount: number): Promise<"done" | "refused" | "unknown"> => {
    try {
      await shop.admin.once("POST", `/admin/payments/${payment.id}/refund`, { amount })
      return "done"
    } catch (error) {
      if (error instanceof NoAnswer) {
        return "unknown"
      }
      if (error instanceof HttpProblem && error.status < 500) {
        return "refused"
      }
      throw error
    }
  }

  /**
   * Refunds; when the shop went away meanwhile, looks whether the refund is there and, where it is not, sometimes asks
   * for it again.
   */
  const refundAsPeopleDo = async ({ id }: PaymentView, amount: number, random: SeededRandom): Promise<void> => {
    const seen = await view(id)
    if ((await refund(seen, amount)) !== "unknown" || random.chance(0.5)) {
      return
    }
    if ((await view(id)).refunds.length === seen.refunds.length) {
      await refund(seen, amount)
    }
  }

  /** Looks refunds without a known outcome up in Wompi's dashboard, and says what is to be seen there. */
  const decideUnknownRefunds = async (): Promise<void> => {
    const { rows } = await shop.database.query(
      `SELECT o.id, o.transaction_id, o.amount_in_cents::float AS cents, coalesce((
         SELECT sum(d.amount_in_cents) FROM wompi_operation d
         WHERE d.transaction_id = o.transaction_id AND d.state = 'done'
       ), 0)::float AS done
       FROM wompi_operation o WHERE o.kind = 'refund' AND o.state = 'unknown'`
    )
    const { transactions } = await readWompiBooks(shop)
    for (const { id, transaction_id, cents, done } of rows) {
      const entry = transactions.find((transaction) => transaction.id === transaction_id)
      const outcome = Number(entry?.refunded_in_cents) - done >= cents ? "returned" : "not_returned"
      await shop.admin
        .once("POST", `/admin/wompi/operations/${id}/settle`, { outcome, note: "Visto en el panel de Wompi" })
        .catch(() => undefined)
    }
  }

  /** The merchant voids a card payment in Wompi's own dashboard. */
  const voidInDashboard = (transactionId: string) =>
    shop.sandbox.once("POST", `/wompi/transactions/${transactionId}/settle`, { status: "VOIDED" })

  return { paymentOf, remaining, refund, refundAsPeopleDo, decideUnknownRefunds, voidInDashboard }
}

export type Staff = ReturnType<typeof createStaff>
