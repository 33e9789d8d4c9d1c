import { createLinkToken } from "../../cod/link-token"
import type { TrackedFulfillment, TrackedOrder } from "../load-order"
import { showTracking, type TrackingFacts } from "../show-tracking"
import { createTrackingToken, readTrackingToken } from "../tracking-token"

const SECRET = "k".repeat(32)
const NOW = new Date("2026-11-27T12:00:00Z")
const HOUR = 3_600_000
const options = (secret?: string, linkSecret?: string) => ({
  tracking: { secret, validHours: 2 },
  cod: { linkSecret },
})

describe("tracking token", () => {
  const token = createTrackingToken(options(SECRET), "order_1", NOW) as string
  const later = (ms: number) => new Date(NOW.getTime() + ms)

  it("should show its own order until it is over", () => {
    expect(readTrackingToken(options(SECRET), token, later(2 * HOUR - 1000))).toBe("order_1")
    expect(readTrackingToken(options(SECRET), token, later(2 * HOUR))).toBeNull()
  })

  it("should be refused when it is forged, of another key or of another purpose", () => {
    const changed = Buffer.from(token, "base64url")
    changed[changed.length - 1] ^= 3
    expect(readTrackingToken(options(SECRET), changed.toString("base64url"), NOW)).toBeNull()
    expect(readTrackingToken(options("x".repeat(32)), token, NOW)).toBeNull()
    const link = createLinkToken(SECRET, { orderId: "order_1", expiresAt: later(HOUR) })
    expect(readTrackingToken(options(undefined, SECRET), link, NOW)).toBeNull()
    expect(readTrackingToken(options(SECRET), "", NOW)).toBeNull()
  })

  it("should be signed by the key of contra entrega unless it has its own, and not without", () => {
    const borrowed = createTrackingToken(options(undefined, SECRET), "order_1", NOW) as string
    expect(readTrackingToken(options(SECRET), borrowed, NOW)).toBe("order_1")
    expect(createTrackingToken(options(), "order_1", NOW)).toBeNull()
    expect(readTrackingToken(options(), token, NOW)).toBeNull()
  })
})

describe("showTracking", () => {
  const fulfillment = (changes: Partial<TrackedFulfillment> = {}): TrackedFulfillment => ({
    id: "ful_1",
    data: {
      carrier: "coordinadora",
      state: "in_transit",
      quote: { source: "carrier", amount: 9_000, at: "", carrier: "coordinadora", days: 2, is_estimate: false },
    },
    created_at: "2026-11-25T10:00:00Z",
    shipped_at: "2026-11-26T15:00:00Z",
    delivered_at: null,
    canceled_at: null,
    labels: [{ tracking_number: "12345678901" }],
    ...changes,
  })

  const order = (changes: Partial<TrackedOrder> = {}): TrackedOrder => ({
    id: "order_1",
    display_id: 7,
    status: "pending",
    payment_status: "captured",
    created_at: "2026-11-24T10:00:00Z",
    canceled_at: null,
    email: "camila@example.com",
    shipping_address: { phone: "+573001234567", city: "Medellín" },
    shipping_methods: [{ data: { quote: { days: 3, is_estimate: true } } }],
    payment_collections: [{ payments: [{ captured_at: "2026-11-24T10:02:00Z" }] }],
    fulfillments: [],
    ...changes,
  })

  const show = (changes: Partial<TrackingFacts> = {}) =>
    showTracking({
      order: order(),
      collection: null,
      events: [],
      city: "Medellín",
      nameOf: () => "Coordinadora",
      ...changes,
    })

  const steps = (changes: Partial<TrackingFacts>) =>
    show(changes).timeline.map(({ state, at }) => `${state} ${at.slice(8, 16)}`)

  it("should show a paid order that is not packed yet, with the days that were promised", () => {
    expect(show()).toEqual({
      display_id: 7,
      state: "confirmed",
      text: "Pedido confirmado",
      created_at: "2026-11-24T10:00:00.000Z",
      city: "Medellín",
      estimated_days: { days: 3, is_estimate: true },
      parcels: [],
      timeline: [
        { state: "pending", text: "Recibimos tu pedido", at: "2026-11-24T10:00:00.000Z", parcel: null },
        { state: "confirmed", text: "Pedido confirmado", at: "2026-11-24T10:02:00.000Z", parcel: null },
      ],
    })
  })

  it("should not call a bank transfer confirmed that is only authorised", () => {
    const payment_collections = [{ payments: [{ captured_at: null }] }]
    const facts = { order: order({ payment_status: "authorized", payment_collections }) }
    expect(show(facts).state).toBe("pending")
    expect(steps(facts)).toEqual(["pending 24T10:00"])
  })

  it("should not date the confirmation of a packed order that is still unpaid", () => {
    const payment_collections = [{ payments: [{ captured_at: null }] }]
    const facts = {
      order: order({ payment_status: "authorized", payment_collections, fulfillments: [fulfillment()] }),
    }
    expect(steps(facts)).toEqual(["pending 24T10:00", "pending 25T10:00"])
  })

  it("should show the parcel's way by what the carrier told, in order", () => {
    const events = [
      { fulfillment_id: "ful_1", status: "in_transit" as const, at: new Date("2026-11-26T15:00:00Z") },
      { fulfillment_id: "ful_1", status: "label_created" as const, at: "2026-11-25T11:00:00Z" },
      { fulfillment_id: "ful_other", status: "delivered" as const, at: "2026-11-26T16:00:00Z" },
    ]
    const facts = { order: order({ fulfillments: [fulfillment()] }), events }
    expect(show(facts)).toMatchObject({
      state: "shipped",
      parcels: [
        {
          carrier: "Coordinadora",
          status: "in_transit",
          text: "En camino",
          tracking_number: "12345678901",
          estimated_days: { days: 2, is_estimate: false },
        },
      ],
    })
    expect(steps(facts)).toEqual([
      "pending 24T10:00",
      "confirmed 24T10:02",
      "pending 25T10:00",
      "label_created 25T11:00",
      "in_transit 26T15:00",
    ])
  })

  it("should know a messenger's parcel by Medusa's dates, and leave out one that was cancelled", () => {
    const messenger = fulfillment({ data: null, labels: [], delivered_at: "2026-11-26T18:00:00Z" })
    const cancelled = fulfillment({ id: "ful_2", canceled_at: "2026-11-25T12:00:00Z" })
    const facts = { order: order({ fulfillments: [messenger, cancelled] }) }
    expect(show(facts).parcels).toMatchObject([{ carrier: null, status: "delivered", tracking_number: null }])
    expect(steps(facts).slice(2)).toEqual(["pending 25T10:00", "in_transit 26T15:00", "delivered 26T18:00"])
  })

  it.each([
    ["waits for the buyer's word", { state: "pending", deadline_at: NOW, confirmed_at: null }, "pending", 1],
    ["has it", { state: "confirmed", deadline_at: null, confirmed_at: NOW }, "confirmed", 2],
    ["needs none", { state: "pending", deadline_at: null, confirmed_at: null }, "confirmed", 2],
  ] as const)("should tell when contra entrega %s", (_, collection, state, entries) => {
    const facts = {
      order: order({ payment_status: "authorized" }),
      collection: { ...collection, created_at: new Date("2026-11-24T10:00:30Z") },
    }
    expect(show(facts).state).toBe(state)
    expect(show(facts).timeline).toHaveLength(entries)
  })

  it("should end with the cancellation", () => {
    const facts = { order: order({ status: "canceled", canceled_at: "2026-11-24T12:00:00Z" }) }
    expect(show(facts).state).toBe("cancelled")
    expect(steps(facts).at(-1)).toBe("cancelled 24T12:00")
  })

  it("should tell nothing about the buyer but the city", () => {
    const text = JSON.stringify(show({ order: order({ fulfillments: [fulfillment()] }) }))
    expect(text).not.toMatch(/camila|3001234567|order_1|ful_1/)
  })
})
