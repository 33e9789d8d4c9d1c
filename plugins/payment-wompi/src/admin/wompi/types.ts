import type { OrphanReason } from "../../modules/wompi/types"
import type { AttemptChannel, WompiTransactionStatus } from "../../wompi/types"

export type { AttemptChannel, OrphanReason }

export type TransactionStatus = WompiTransactionStatus

export type Resolution = "refunded" | "voided" | "by_hand"

export type OperationState = "sent" | "done" | "refused" | "unknown"

export type EventState = "pending" | "processed" | "ignored" | "failed"

/** A void or refund that this shop asked Wompi for. */
export type Operation = {
  id: string
  kind: "void" | "refund"
  amount_in_cents: number
  state: OperationState
  /** Wompi's words, or those of the member of staff who settled it. */
  reason: string | null
  origin: "payment" | "orphan"
  refund_id: string | null
  actor_id: string | null
  created_at: string
  updated_at: string
}

/** A notice that Wompi delivered about a transaction. */
export type WompiEvent = {
  id: string
  type: string
  state: EventState
  reason: string | null
  attempts: number
  received_at: string
}

/** One try to pay: a checkout address that was handed out, or a transaction this shop asked Wompi for. */
export type Attempt = {
  reference: string
  channel: AttemptChannel
  payment_method_type: string | null
  amount_in_cents: number
  expires_at: string
  is_open: boolean
  created_at: string
}

/** A transaction as `GET /admin/wompi/transactions` lists it. `id` is the row's, `transaction_id` Wompi's. */
export type Transaction = {
  id: string
  transaction_id: string
  reference: string
  session_id: string
  status: TransactionStatus
  status_message: string | null
  amount_in_cents: number
  currency: string
  payment_method_type: string | null
  is_orphan: boolean
  orphan_reason: OrphanReason | null
  resolution: Resolution | null
  resolution_note: string | null
  resolved_by: string | null
  resolved_at: string | null
  finalized_at: string | null
  last_read_at: string
  created_at: string
  order: { id: string; display_id: number } | null
  returned_in_cents: number
}

/** A transaction with everything that happened to it. */
export type TransactionDetail = Transaction & {
  dashboard_url: string | null
  operations: Operation[]
  events: WompiEvent[]
  attempts: Attempt[]
}

export type TransactionPage = { transactions: Transaction[]; count: number; limit: number; offset: number }

/** A transaction inside its order: its attempts are those of its session. */
export type OrderTransaction = Omit<TransactionDetail, "attempts" | "order">

/** Medusa's payment of a session, in pesos. */
export type OrderPayment = {
  id: string
  captured: number
  refunded: number
  currency_code: string
  is_captured: boolean
  is_canceled: boolean
}

/** A payment session of an order. */
export type OrderSession = {
  session_id: string
  status: string
  payment: OrderPayment | null
  attempts: Attempt[]
  transactions: OrderTransaction[]
  pay_before: string | null
}

export type WompiOrder = { order_id: string; sessions: OrderSession[] }

export type SettleOutcome = "returned" | "not_returned"
