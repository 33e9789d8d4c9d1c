import { judge, type SessionFacts } from "../judge"
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

const session = (override: Partial<SessionFacts> = {}): SessionFacts => ({
  amount: { value: "35900.4", precision: 20 },
  currency_code: "cop",
  reference: "payses_01J-1",
  payment: null,
  has_cart: true,
  has_order: false,
  ...override,
})

const payment = (override: Partial<NonNullable<SessionFacts["payment"]>> = {}) => ({
  transaction_id: "tx-1",
  is_captured: true,
  is_canceled: false,
  is_refunded: false,
  ...override,
})

describe("judge", () => {
  it.each(["PENDING", "DECLINED", "ERROR", "VOIDED"] as const)("moves nothing for %s", (status) => {
    expect(judge(transaction({ status }), session())).toEqual({ kind: "nothing" })
    expect(judge(transaction({ status }), null)).toEqual({ kind: "nothing" })
  })

  it("applies an approval that matches the session", () => {
    expect(judge(transaction(), session())).toEqual({ kind: "apply" })
  })

  it.each([
    ["session_missing", {}, null],
    ["amount_mismatch", { amountInCents: 3590100 }, session()],
    ["currency_mismatch", { currency: "USD" }, session()],
    ["reference_superseded", {}, session({ reference: "payses_01J-2" })],
    ["reference_superseded", {}, session({ reference: null })],
    ["already_paid", { id: "tx-2" }, session({ payment: payment(), has_order: true })],
    ["payment_canceled", {}, session({ payment: payment({ is_captured: false, is_canceled: true }) })],
  ] as const)("calls money an orphan: %s", (reason, override, facts) => {
    expect(judge(transaction(override), facts)).toEqual({ kind: "orphan", reason })
  })

  it("completes a cart whose payment was captured before a crash", () => {
    expect(judge(transaction(), session({ payment: payment() }))).toEqual({ kind: "apply" })
    expect(judge(transaction(), session({ payment: payment({ is_captured: false }), has_order: true }))).toEqual({
      kind: "apply",
    })
  })

  it("leaves alone what is booked: an order, a payment without a cart, money that Medusa returned", () => {
    const settled = { kind: "settled" }
    expect(judge(transaction(), session({ payment: payment(), has_order: true }))).toEqual(settled)
    expect(judge(transaction(), session({ payment: payment(), has_cart: false }))).toEqual(settled)
    expect(judge(transaction(), session({ payment: payment({ is_refunded: true }) }))).toEqual(settled)
  })
})
