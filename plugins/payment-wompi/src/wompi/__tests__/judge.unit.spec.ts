import { judge, type PaymentFacts } from "../judge"
import type { WompiTransaction } from "../types"

const transaction = (override: Partial<WompiTransaction> = {}): WompiTransaction => ({
  id: "tx-1",
  reference: "payses_01J-1",
  status: "APPROVED",
  statusMessage: null,
  amountInCents: 3590000,
  currency: "COP",
  paymentMethodType: "CARD",
  createdAt: "2026-11-22T15:00:00.000Z",
  finalizedAt: null,
  ...override,
})

const session = (override: Partial<NonNullable<PaymentFacts["session"]>> = {}) => ({
  amount: { value: "35900.4", precision: 20 },
  currency_code: "cop",
  reference: "payses_01J-1",
  has_cart: true,
  has_order: false,
  ...override,
})

const payment = (override: Partial<NonNullable<PaymentFacts["payment"]>> = {}) => ({
  transaction_id: "tx-1",
  is_captured: true,
  is_canceled: false,
  is_refunded: false,
  ...override,
})

const unpaid = (override: Partial<NonNullable<PaymentFacts["session"]>> = {}) => ({
  session: session(override),
  payment: null,
})

const missing = { session: null, payment: null }

describe("judge", () => {
  it.each(["PENDING", "DECLINED", "ERROR", "VOIDED"] as const)("moves nothing for %s", (status) => {
    expect(judge(transaction({ status }), unpaid())).toEqual({ kind: "nothing" })
    expect(judge(transaction({ status }), missing)).toEqual({ kind: "nothing" })
  })

  it("applies an approval that matches the session", () => {
    expect(judge(transaction(), unpaid())).toEqual({ kind: "apply" })
  })

  it.each([
    ["session_missing", {}, missing],
    ["amount_mismatch", { amountInCents: 3590100 }, unpaid()],
    ["currency_mismatch", { currency: "USD" }, unpaid()],
    ["reference_superseded", {}, unpaid({ reference: "payses_01J-2" })],
    ["reference_superseded", {}, unpaid({ reference: null })],
    ["already_paid", { id: "tx-2" }, { session: session({ has_order: true }), payment: payment() }],
    ["already_paid", { id: "tx-2" }, { session: null, payment: payment({ is_refunded: true }) }],
    ["payment_canceled", {}, { session: session(), payment: payment({ is_captured: false, is_canceled: true }) }],
    ["order_not_completed", {}, { session: null, payment: payment() }],
  ] as const)("calls money an orphan: %s", (reason, override, facts) => {
    expect(judge(transaction(override), facts)).toEqual({ kind: "orphan", reason })
  })

  it("completes a cart whose payment was captured before a crash", () => {
    expect(judge(transaction(), { session: session(), payment: payment() })).toEqual({ kind: "apply" })
    const uncaptured = { session: session({ has_order: true }), payment: payment({ is_captured: false }) }
    expect(judge(transaction(), uncaptured)).toEqual({ kind: "apply" })
  })

  it("leaves alone what is booked: an order, a payment without a cart, money that Medusa returned", () => {
    const settled = { kind: "settled" }
    expect(judge(transaction(), { session: session({ has_order: true }), payment: payment() })).toEqual(settled)
    expect(judge(transaction(), { session: session({ has_cart: false }), payment: payment() })).toEqual(settled)
    const refunded = payment({ is_refunded: true })
    expect(judge(transaction(), { session: session(), payment: refunded })).toEqual(settled)
    expect(judge(transaction(), { session: null, payment: refunded })).toEqual(settled)
  })
})
