import type { Attempt, Operation, OrderPayment, OrderSession, OrderTransaction } from "../../types"

export const attempt = (changes: Partial<Attempt> = {}): Attempt => ({
  reference: "payses_1-1",
  channel: "checkout",
  payment_method_type: null,
  amount_in_cents: 8_490_000,
  expires_at: "2026-11-27T16:00:00.000Z",
  is_open: false,
  created_at: "2026-11-27T15:00:00.000Z",
  ...changes,
})

export const operation = (changes: Partial<Operation> = {}): Operation => ({
  id: "wpop_1",
  kind: "refund",
  amount_in_cents: 8_490_000,
  state: "done",
  reason: null,
  origin: "payment",
  refund_id: null,
  actor_id: null,
  created_at: "2026-11-27T15:10:00.000Z",
  updated_at: "2026-11-27T15:10:00.000Z",
  ...changes,
})

export const transaction = (changes: Partial<OrderTransaction> = {}): OrderTransaction => ({
  id: "wptx_1",
  transaction_id: "1-1-1",
  reference: "payses_1-1",
  session_id: "payses_1",
  status: "APPROVED",
  status_message: null,
  amount_in_cents: 8_490_000,
  currency: "COP",
  payment_method_type: "CARD",
  is_orphan: false,
  orphan_reason: null,
  resolution: null,
  resolution_note: null,
  resolved_by: null,
  resolved_at: null,
  finalized_at: "2026-11-27T15:05:00.000Z",
  last_read_at: "2026-11-27T15:05:00.000Z",
  created_at: "2026-11-27T15:04:00.000Z",
  returned_in_cents: 0,
  dashboard_url: null,
  operations: [],
  events: [],
  ...changes,
})

export const payment = (changes: Partial<OrderPayment> = {}): OrderPayment => ({
  id: "pay_1",
  captured: 84_900,
  refunded: 0,
  currency_code: "cop",
  is_captured: true,
  is_canceled: false,
  ...changes,
})

export const session = (changes: Partial<OrderSession> = {}): OrderSession => ({
  session_id: "payses_1",
  status: "pending_authorization",
  payment: null,
  attempts: [],
  transactions: [],
  pay_before: null,
  ...changes,
})
