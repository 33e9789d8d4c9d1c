import { carriersWord, planSettlement, type SettlementFacts } from "../plan-settlement"

const NOW = new Date("2026-11-27T12:00:00Z")
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)

const facts = (part: {
  collection?: Partial<SettlementFacts["collection"]>
  order?: Partial<SettlementFacts["order"]>
  payment?: SettlementFacts["payment"]
  shipments?: SettlementFacts["shipments"]
}): SettlementFacts => ({
  collection: {
    state: "confirmed",
    payment_id: "pay_1",
    amount: 100_000,
    deadline_at: minutes(600),
    announced_state: "confirmed",
    created_at: minutes(-120),
    confirmed_at: minutes(-60),
    cancelled_at: null,
    ...part.collection,
  },
  order: { status: "pending", hasFulfillment: false, due: 100_000, isPaidOtherwise: false, ...part.order },
  payment:
    part.payment !== undefined ? part.payment : { id: "pay_1", amount: 100_000, captured_at: null, captures: [] },
  shipments: part.shipments ?? [],
})

const plan = (part: Parameters<typeof facts>[0]) => planSettlement(facts(part), NOW)

const PENDING = { state: "pending", announced_state: "pending", confirmed_at: null } as const

describe("carriersWord", () => {
  it.each([
    [[], null],
    [["cancelled"], null],
    [["in_transit"], null],
    [["delivered"], "delivered"],
    [["cancelled", "delivered"], "delivered"],
    [["delivered", "in_transit"], null],
    [["returned"], "returned"],
    [["delivered", "returned"], "returned"],
  ] as const)("%j: %s", (shipments, word) => {
    expect(carriersWord([...shipments])).toBe(word)
  })
})

describe("planSettlement", () => {
  it("should capture on the carrier's word, once", () => {
    expect(plan({ shipments: ["delivered"] })).toMatchObject({ state: "collected", capture: {}, next: null })
    expect(plan({ shipments: ["delivered"], collection: { state: "collected" } })).toMatchObject({
      state: null,
      capture: null,
    })
  })

  it("should capture what is missing when staff captured a part", () => {
    const payment = { id: "pay_1", amount: 100_000, captured_at: null, captures: [{ amount: 30_000 }] }

    expect(plan({ shipments: ["delivered"], payment }).capture).toEqual({ amount: 70_000 })
  })

  it("should finish a capture that was recorded half", () => {
    const payment = { id: "pay_1", amount: 100_000, captured_at: NOW, captures: [{ amount: 100_000 }] }

    expect(plan({ shipments: ["delivered"], payment })).toMatchObject({ state: "collected", capture: {} })
  })

  it("should believe staff who captured without a carrier", () => {
    const payment = { id: "pay_1", amount: 100_000, captured_at: NOW, captures: [{ amount: 100_000 }] }

    expect(plan({ payment, collection: PENDING })).toMatchObject({ state: "collected", capture: null, next: null })
  })

  it("should capture nothing of a parcel that came back", () => {
    expect(plan({ shipments: ["returned"] })).toMatchObject({ state: "returned", capture: null, next: null })
  })

  it("should follow an order that was cancelled in Medusa", () => {
    expect(plan({ order: { status: "canceled" } })).toMatchObject({ state: "cancelled", cancel: false, next: null })
  })

  it("should cancel an order that nobody confirmed in time, and only that", () => {
    const expired = { ...PENDING, deadline_at: NOW }

    expect(plan({ collection: expired })).toMatchObject({ cancel: true, state: null })
    expect(plan({ collection: { ...PENDING, deadline_at: minutes(1) } })).toMatchObject({
      cancel: false,
      next: minutes(1),
    })
    expect(plan({ collection: { ...PENDING, deadline_at: null } }).cancel).toBe(false)
    expect(plan({ collection: { deadline_at: NOW } }).cancel).toBe(false)
    expect(plan({ collection: expired, order: { hasFulfillment: true } }).cancel).toBe(false)
    expect(plan({ collection: expired, order: { status: "completed" } }).cancel).toBe(false)
  })

  it("should renew the payment of an edited order before anything else, and look again at once", () => {
    const renewed = (amount: number) => ({
      state: null,
      renew: { amount, payment_id: null },
      capture: null,
      cancel: false,
      announce: false,
      next: NOW,
    })

    expect(plan({ payment: null, order: { due: 120_000 } })).toEqual(renewed(120_000))
    expect(plan({ payment: null, order: { due: 120_000, hasFulfillment: true }, shipments: ["delivered"] })).toEqual(
      renewed(100_000)
    )
  })

  it("should renew nothing of an order that is over", () => {
    const edited = { payment: null, order: { due: 120_000 } }

    expect(plan({ ...edited, collection: { ...PENDING, deadline_at: NOW } })).toMatchObject({
      renew: null,
      cancel: true,
    })
    expect(plan({ ...edited, shipments: ["returned"] })).toMatchObject({ renew: null, state: "returned" })
  })

  it("should finish a cancellation whose maker died, after a while", () => {
    const cancelled = { state: "cancelled", announced_state: "pending" } as const

    expect(plan({ collection: { ...cancelled, cancelled_at: minutes(-1) } })).toMatchObject({ cancel: true })
    expect(plan({ collection: { ...cancelled, cancelled_at: NOW } })).toMatchObject({
      cancel: false,
      next: minutes(0.5),
    })
    expect(plan({ collection: cancelled, order: { status: "canceled" } })).toMatchObject({ cancel: false, next: null })
  })

  it("should tell again what nobody was told, unless it is being told right now", () => {
    expect(plan({ collection: { announced_state: "pending" } }).announce).toBe(true)
    expect(plan({ collection: { announced_state: "pending", confirmed_at: NOW } }).announce).toBe(false)
    expect(plan({ collection: { ...PENDING, announced_state: null } }).announce).toBe(true)
    expect(plan({ collection: { ...PENDING, announced_state: null, created_at: NOW } }).announce).toBe(false)
    expect(plan({ collection: PENDING }).announce).toBe(false)
    expect(plan({ collection: { ...PENDING, announced_state: null, deadline_at: null } }).announce).toBe(false)
  })

  it("should look again in a quarter of an hour, in case every bell was lost", () => {
    expect(plan({ shipments: ["in_transit"] })).toEqual({
      state: null,
      renew: null,
      capture: null,
      cancel: false,
      announce: false,
      next: minutes(15),
    })
  })
})
