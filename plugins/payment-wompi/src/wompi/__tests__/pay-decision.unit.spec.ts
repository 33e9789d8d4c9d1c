import { needsLook } from "../needs-look"
import { decidePayment, isAwaited, MAX_ATTEMPTS, type PaySituation } from "../pay-decision"

const NOW = Date.parse("2026-11-22T15:00:00.000Z")
const ago = (seconds: number) => new Date(NOW - seconds * 1_000)

const payment = {
  id: "pay_1",
  transaction_id: "tx-1",
  is_captured: true,
  is_canceled: false,
  captured_in_cents: 3590000,
  refunded_in_cents: 0,
}

type Attempt = PaySituation["attempts"][number]
type Transaction = PaySituation["transactions"][number]

const attempt = (number: number, seconds: number, override: Partial<Attempt> = {}): Attempt => ({
  reference: `payses_1-${number}`,
  channel: "direct",
  payment_method_type: "NEQUI",
  is_open: true,
  created_at: ago(seconds),
  ...override,
})

const transaction = (
  number: number,
  status: Transaction["status"],
  override: Partial<Transaction> = {}
): Transaction => ({
  transaction_id: `tx-${number}`,
  reference: `payses_1-${number}`,
  status,
  is_orphan: false,
  ...override,
})

const checkout = attempt(1, 300, { channel: "checkout", payment_method_type: null })

const situation = (override: Partial<PaySituation> = {}): PaySituation => ({
  order: null,
  payment: null,
  is_paid_otherwise: false,
  attempts: [checkout],
  transactions: [],
  ...override,
})

const decide = (override: Partial<PaySituation>, method: "NEQUI" | "CARD" | "PSE" = "NEQUI") =>
  decidePayment(situation(override), method, NOW)

describe("decidePayment", () => {
  it("asks Wompi for a payment that nobody has started", () => {
    expect(decide({})).toEqual({ kind: "send" })
    expect(decide({ order: { id: "order_1", is_canceled: false, is_half_made: false } })).toEqual({ kind: "send" })
  })

  it("takes a second click for the first one", () => {
    const click = { attempts: [checkout, attempt(2, 5)], transactions: [transaction(2, "PENDING")] }
    expect(decide(click)).toEqual({ kind: "reuse", transaction_id: "tx-2" })
    expect(decide(click, "PSE")).toEqual({ kind: "send" })
    expect(decide({ ...click, attempts: [checkout, attempt(2, 16)] })).toEqual({ kind: "send" })
    const approved = { ...click, transactions: [transaction(2, "APPROVED")], payment }
    expect(decide(approved)).toEqual({ kind: "reuse", transaction_id: "tx-2" })
  })

  it("waits for a card's bank as long as it takes", () => {
    const card = (seconds: number) => ({
      attempts: [attempt(2, seconds, { payment_method_type: "CARD" })],
      transactions: [transaction(2, "PENDING")],
    })
    expect(decide(card(300), "CARD")).toEqual({ kind: "reuse", transaction_id: "tx-2" })
    expect(decide(card(601), "CARD")).toEqual({ kind: "send" })
  })

  it("lets the shopper try again after a decline, with the same method or another", () => {
    const declined = { attempts: [attempt(2, 3)], transactions: [transaction(2, "DECLINED")] }
    expect(decide(declined)).toEqual({ kind: "send" })
    expect(decide(declined, "CARD")).toEqual({ kind: "send" })
  })

  it("charges nobody while an earlier request may have", () => {
    expect(decide({ attempts: [checkout, attempt(2, 59)] })).toEqual({ kind: "unknown" })
    expect(decide({ attempts: [checkout, attempt(2, 59)] }, "CARD")).toEqual({ kind: "unknown" })
    expect(decide({ attempts: [checkout, attempt(2, 60)] })).toEqual({ kind: "send" })
    expect(decide({ attempts: [checkout, attempt(2, 1, { is_open: false })] })).toEqual({ kind: "send" })
  })

  it("refuses what is paid, cancelled or tried too often", () => {
    const refused = (override: Partial<PaySituation>) => decide(override) as { code?: string }
    expect(refused({ payment }).code).toBe("already_paid")
    const approved = { attempts: [attempt(2, 99)], transactions: [transaction(2, "APPROVED")] }
    expect(refused(approved).code).toBe("already_paid")
    expect(
      refused({ ...approved, transactions: [transaction(2, "APPROVED", { is_orphan: true })] }).code
    ).toBeUndefined()
    expect(refused({ is_paid_otherwise: true }).code).toBe("paid_otherwise")
    expect(refused({ order: { id: "order_1", is_canceled: true, is_half_made: false } }).code).toBe("order_canceled")
    expect(refused({ payment: { ...payment, is_canceled: true } }).code).toBe("order_canceled")
    const many = Array.from({ length: MAX_ATTEMPTS }, (_, index) => attempt(index + 1, 99, { is_open: false }))
    expect(refused({ attempts: many }).code).toBe("too_many_attempts")
    expect(refused({ attempts: many.slice(1) }).code).toBeUndefined()
  })
})

describe("needsLook", () => {
  const look = (override: Partial<PaySituation>, named?: string) => needsLook(situation(override), named)

  it("looks while something may still happen", () => {
    expect(look({})).toBe(true)
    expect(look({ transactions: [transaction(1, "PENDING")] })).toBe(true)
    expect(look({ transactions: [transaction(1, "APPROVED")] })).toBe(true)
    expect(look({ transactions: [transaction(1, "DECLINED")], attempts: [checkout, attempt(2, 5)] })).toBe(true)
  })

  it("does not look when all is known", () => {
    expect(look({ payment, transactions: [transaction(1, "APPROVED")] }, "tx-9")).toBe(false)
    expect(look({ attempts: [] })).toBe(false)
    expect(look({ transactions: [transaction(1, "DECLINED")] })).toBe(false)
    expect(look({ transactions: [transaction(1, "APPROVED", { is_orphan: true })] })).toBe(false)
  })

  it("looks for a payment that the browser names and nobody has heard of", () => {
    const declined = { transactions: [transaction(1, "DECLINED")] }
    expect(look(declined, "tx-2")).toBe(true)
    expect(look(declined, "tx-1")).toBe(false)
  })
})

describe("isAwaited", () => {
  it("is a request without an answer, for a minute", () => {
    expect(isAwaited(situation({ attempts: [attempt(2, 10)] }), NOW)).toBe(true)
    expect(isAwaited(situation({ attempts: [attempt(2, 61)] }), NOW)).toBe(false)
    expect(isAwaited(situation(), NOW)).toBe(false)
  })
})
