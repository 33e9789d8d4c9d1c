import { planRenewal, type RenewalFacts } from "../plan-renewal"

const PAYMENT = { id: "pay_1", amount: 100_000, captured_at: null, captures: [] }

const plan = (part: {
  collection?: Partial<RenewalFacts["collection"]>
  order?: Partial<RenewalFacts["order"]>
  payment?: Partial<NonNullable<RenewalFacts["payment"]>> | null
}) =>
  planRenewal({
    collection: { state: "confirmed", payment_id: "pay_1", amount: 100_000, ...part.collection },
    order: { status: "pending", hasFulfillment: false, due: 100_000, isPaidOtherwise: false, ...part.order },
    payment: part.payment === null ? null : { ...PAYMENT, ...part.payment },
  })

describe("planRenewal", () => {
  it("should change nothing while payment, collection and order say the same", () => {
    expect(plan({})).toBeNull()
    expect(plan({ order: { hasFulfillment: true } })).toBeNull()
  })

  it.each([120_000, 80_000])(
    "should collect what the order is worth after an edit to %d, before it is packed",
    (due) => {
      expect(plan({ payment: null, order: { due } })).toEqual({ amount: due, payment_id: null })
      expect(plan({ order: { due } })).toEqual({ amount: due, payment_id: null })
    }
  )

  it.each([120_000, 80_000])("should stay with what the courier was told, once it is packed: edited to %d", (due) => {
    expect(plan({ payment: null, order: { due, hasFulfillment: true } })).toEqual({ amount: 100_000, payment_id: null })
    expect(plan({ order: { due, hasFulfillment: true } })).toBeNull()
    expect(plan({ payment: { amount: due }, order: { due, hasFulfillment: true } })).toMatchObject({ amount: 100_000 })
  })

  it("should take a payment that a process made which died before it noted it", () => {
    const payment = { id: "pay_2", amount: 120_000 }

    expect(plan({ payment, order: { due: 120_000 } })).toEqual({ amount: 120_000, payment_id: "pay_2" })
    expect(plan({ payment: { id: "pay_2" } })).toEqual({ amount: 100_000, payment_id: "pay_2" })
  })

  it("should ask nobody for what is paid, or is being paid, otherwise", () => {
    expect(plan({ payment: null, order: { due: 0 } })).toBeNull()
    expect(plan({ payment: null, order: { due: 120_000, isPaidOtherwise: true } })).toBeNull()
    expect(plan({ payment: { captures: [{ amount: 1 }] }, order: { due: 120_000 } })).toBeNull()
    expect(plan({ payment: { captured_at: new Date() }, order: { due: 120_000 } })).toBeNull()
  })

  it.each(["collected", "cancelled", "returned"] as const)("should leave a collection that is %s", (state) => {
    expect(plan({ collection: { state }, payment: null, order: { due: 120_000 } })).toBeNull()
  })

  it("should leave a cancelled order", () => {
    expect(plan({ payment: null, order: { status: "canceled", due: 120_000 } })).toBeNull()
  })
})
