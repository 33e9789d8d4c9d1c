import type { PaymentFacts } from "./judge"
import type { PaymentMethodType } from "./payment-methods"
import type { AttemptChannel, WompiTransactionStatus } from "./types"

/** What is known of a payment session when a shopper asks to pay it. */
export type PaySituation = Pick<PaymentFacts, "order" | "payment" | "is_paid_otherwise"> & {
  attempts: readonly Attempt[]
  transactions: readonly Transaction[]
}

type Attempt = {
  reference: string
  channel: AttemptChannel
  payment_method_type: string | null
  is_open: boolean
  created_at: Date | string
}

type Transaction = { transaction_id: string; reference: string; status: WompiTransactionStatus; is_orphan: boolean }

/**
 * - `send`: ask Wompi for a transaction
 * - `reuse`: a moment ago somebody clicked already
 * - `unknown`: an earlier request may have charged, and nobody knows yet
 * - `refuse`: there is nothing to pay
 */
export type PayDecision =
  | { kind: "send" }
  | { kind: "reuse"; transaction_id: string }
  | { kind: "unknown" }
  | { kind: "refuse"; code: PayRefusal }

export type PayRefusal = "already_paid" | "paid_otherwise" | "order_canceled" | "too_many_attempts"

export const PAY_REFUSALS: Record<PayRefusal, string> = {
  already_paid: "Este pedido ya tiene un pago aprobado.",
  paid_otherwise: "Este pedido ya se pagó con otro medio.",
  order_canceled: "Este pedido fue cancelado y ya no se puede pagar.",
  too_many_attempts: "Se agotaron los intentos de este pago. Vuelve a elegir el medio de pago para empezar de nuevo.",
}

/** A request whose answer was lost shows at Wompi well before. */
const UNKNOWN_FOR_MS = 60_000

/** Whoever tests stolen cards tries many; a shopper does not. */
export const MAX_ATTEMPTS = 20

/**
 * How long a second click means the first one. A card is decided within seconds unless its bank asks for more; another
 * method is chosen again on purpose, with another phone or bank, as soon as somebody has read the first screen.
 */
const reuseForMs = (method: PaymentMethodType): number => (method === "CARD" ? 10 * 60_000 : 15_000)

const ageOf = (attempt: Pick<Attempt, "created_at">, now: number): number =>
  now - new Date(attempt.created_at).getTime()

/** Attempts of which the ledger does not know whether Wompi made a transaction. A refused one is closed. */
export const unsettledAttempts = ({ attempts, transactions }: Pick<PaySituation, "attempts" | "transactions">) => {
  const known = new Set(transactions.map(({ reference }) => reference))
  return attempts.filter(({ channel, is_open, reference }) => channel === "direct" && is_open && !known.has(reference))
}

/** May Wompi still be making a transaction that nobody has seen? */
export const isAwaited = (situation: Pick<PaySituation, "attempts" | "transactions">, now: number): boolean =>
  unsettledAttempts(situation).some((attempt) => ageOf(attempt, now) < UNKNOWN_FOR_MS)

const earlierClick = (situation: PaySituation, method: PaymentMethodType, now: number): Transaction | undefined => {
  const recent = situation.attempts
    .filter((attempt) => attempt.channel === "direct" && attempt.payment_method_type === method)
    .filter((attempt) => ageOf(attempt, now) < reuseForMs(method))
    .map(({ reference }) => reference)
  return situation.transactions.find(
    ({ reference, status }) => recent.includes(reference) && (status === "PENDING" || status === "APPROVED")
  )
}

const refusalOf = ({ order, payment, is_paid_otherwise, attempts, transactions }: PaySituation): PayRefusal | null => {
  if (order?.is_canceled || payment?.is_canceled) {
    return "order_canceled"
  }
  if (payment || transactions.some(({ status, is_orphan }) => status === "APPROVED" && !is_orphan)) {
    return "already_paid"
  }
  if (is_paid_otherwise) {
    return "paid_otherwise"
  }
  return attempts.length >= MAX_ATTEMPTS ? "too_many_attempts" : null
}

/**
 * May Wompi be asked to charge? Decide under the lock of the session's payments, after its unsettled attempts were looked
 * up.
 *
 * @param now milliseconds since the epoch
 */
export const decidePayment = (situation: PaySituation, method: PaymentMethodType, now: number): PayDecision => {
  const click = earlierClick(situation, method, now)
  if (click) {
    return { kind: "reuse", transaction_id: click.transaction_id }
  }
  const code = refusalOf(situation)
  if (code) {
    return { kind: "refuse", code }
  }
  return { kind: isAwaited(situation, now) ? "unknown" : "send" }
}
