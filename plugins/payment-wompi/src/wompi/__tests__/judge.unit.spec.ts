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

type Session = NonNullable<PaymentFacts["session"]>
type Payment = NonNullable<PaymentFacts["payment"]>

const ORDER = { id: "order_1", is_canceled: false, is_half_made: false }
const CANCELED = { id: "order_1", is_canceled: true, is_half_made: false }

const session = (override: Partial<Session> = {}): Session => ({
  amount: { value: "35900.4", precision: 20 },
  currency_code: "cop",
  has_cart: true,
  ...override,
})

const payment = (override: Partial<Payment> = {}): Payment => ({
  id: "pay_1",
  transaction_id: "tx-1",
  is_captured: true,
  is_canceled: false,
  captured_in_cents: 3590000,
  refunded_in_cents: 0,
  ...override,
})

const facts = (override: Partial<PaymentFacts> = {}): PaymentFacts => ({
  session: session(),
  order: null,
  purchase: { cartId: "cart_1", collectionId: "pay_col_1" },
  payment: null,
  is_paid_otherwise: false,
  references: ["payses_01J-1"],
  returned_in_cents: 0,
  ...override,
})

const ordered = { order: ORDER, payment: payment() }

describe("judge", () => {
  it.each(["PENDING", "DECLINED", "ERROR", "VOIDED"] as const)("moves nothing for %s", (status) => {
    expect(judge(transaction({ status }), facts())).toEqual({ kind: "nothing" })
    expect(judge(transaction({ status }), facts({ session: null }))).toEqual({ kind: "nothing" })
  })

  it("applies an approval that matches the session, by whichever of its references", () => {
    expect(judge(transaction(), facts())).toEqual({ kind: "apply" })
    const references = ["payses_01J-1", "payses_01J-2"]
    expect(judge(transaction(), facts({ references }))).toEqual({ kind: "apply" })
  })

  const orphans: [string, Partial<WompiTransaction>, Partial<PaymentFacts>][] = [
    ["session_missing", {}, { session: null }],
    ["amount_mismatch", { amountInCents: 3590100 }, {}],
    ["currency_mismatch", { currency: "USD" }, {}],
    ["reference_unknown", {}, { references: ["payses_01J-2"] }],
    ["reference_unknown", {}, { references: [] }],
    ["already_paid", { id: "tx-2" }, ordered],
    ["already_paid", {}, { is_paid_otherwise: true }],
    ["already_paid", {}, { is_paid_otherwise: true, order: ORDER }],
    ["already_paid", {}, { is_paid_otherwise: true, session: null, order: ORDER }],
    ["already_paid", { id: "tx-2" }, { session: null, payment: payment({ refunded_in_cents: 3590000 }) }],
    ["payment_canceled", {}, { payment: payment({ is_captured: false, is_canceled: true }) }],
    ["order_canceled", {}, { order: CANCELED }],
    ["order_canceled", {}, { order: CANCELED, payment: payment() }],
    ["order_not_completed", {}, { session: null, payment: payment() }],
  ]
  it.each(orphans)("calls money an orphan: %s", (reason, override, given) => {
    expect(judge(transaction(override), facts(given))).toEqual({ kind: "orphan", reason })
    const returned = facts({ ...given, returned_in_cents: 3590100 })
    expect(judge(transaction(override), returned)).toEqual({ kind: "returned" })
  })

  it("completes a cart whose payment was captured before a crash", () => {
    expect(judge(transaction(), facts({ payment: payment() }))).toEqual({ kind: "apply" })
    const uncaptured = facts({ ...ordered, payment: payment({ is_captured: false }) })
    expect(judge(transaction(), uncaptured)).toEqual({ kind: "apply" })
  })

  it("completes an order again of which only a part was made", () => {
    const order = { ...ORDER, is_half_made: true }
    expect(judge(transaction(), facts({ order, payment: payment() }))).toEqual({ kind: "apply" })
    expect(judge(transaction(), facts({ order }))).toEqual({ kind: "apply" })
  })

  it("leaves alone what is booked: an order, a payment without a cart, money that Medusa returned", () => {
    const settled = { kind: "settled" }
    expect(judge(transaction(), facts(ordered))).toEqual(settled)
    expect(judge(transaction(), facts({ session: session({ has_cart: false }), payment: payment() }))).toEqual(settled)
    const replaced = facts({ session: null, order: ORDER, payment: payment() })
    expect(judge(transaction(), replaced)).toEqual(settled)
    const refunded = payment({ refunded_in_cents: 3590000 })
    expect(judge(transaction(), facts({ payment: refunded }))).toEqual(settled)
    expect(judge(transaction(), facts({ session: null, payment: refunded }))).toEqual(settled)
    expect(judge(transaction(), facts({ order: CANCELED, payment: refunded }))).toEqual(settled)
  })

  it("shows a void that Medusa does not know of, once", () => {
    const voided = transaction({ status: "VOIDED" })
    expect(judge(voided, facts(ordered))).toEqual({ kind: "reverse" })
    expect(judge(voided, facts({ ...ordered, payment: payment({ refunded_in_cents: 100 }) }))).toEqual({
      kind: "reverse",
    })
    const known = facts({ ...ordered, payment: payment({ refunded_in_cents: 3590000 }) })
    expect(judge(voided, known)).toEqual({ kind: "nothing" })
    expect(judge(transaction({ status: "VOIDED", id: "tx-2" }), facts(ordered))).toEqual({ kind: "nothing" })
    const uncaptured = facts({ ...ordered, payment: payment({ is_captured: false }) })
    expect(judge(voided, uncaptured)).toEqual({ kind: "nothing" })
  })
})
