import languages from "../../../i18n"
import { SHIPMENT_STATUSES } from "../../../../carriers/status"
import { OPERATION_STATES } from "../../../../modules/shipping/types"
import type { TimelineEntry } from "../../types"
import { healthOf } from "../carrier-health"
import { DISPATCH_COLORS, SHIPMENT_COLORS } from "../badges"
import { DISPATCH_TABS, isFiltered, parseDispatchAddress, toDispatchQuery } from "../dispatch-address"
import { missingLabels } from "../missing-labels"
import { knownParcels, orderNumbers } from "../order-numbers"
import { pickupDayProblem } from "../pickup-day"
import { placeText } from "../place-text"
import { mainShipment, shippingCost, sourceKey } from "../shipping-cost"
import { walletWarning } from "../wallet-warning"
import { latestFirst, timelineKeys, timelineTone } from "../timeline"
import { aDispatch, aShipment } from "./fixtures"

const { dispatch } = languages.es.shipping

it("should have words and a colour for every state", () => {
  expect(Object.keys(dispatch.state).sort()).toEqual(Object.keys(DISPATCH_COLORS).sort())
  expect(Object.keys(dispatch.tab).sort()).toEqual([...DISPATCH_TABS].sort())
  expect(DISPATCH_TABS.filter((tab) => !(tab in dispatch.empty))).toEqual([])
  expect(Object.keys(dispatch.status).sort()).toEqual([...SHIPMENT_STATUSES].sort())
  expect(Object.keys(SHIPMENT_COLORS).sort()).toEqual([...SHIPMENT_STATUSES].sort())
  expect(Object.keys(dispatch.operation).sort()).toEqual([...OPERATION_STATES].sort())
})

it.each([
  [0, true, "empty"],
  [-500, false, "empty_tell"],
  [1, true, "low"],
  [1, false, "low_tell"],
] as const)("should have a sentence for %s pesos in the wallet", (balance, canTopUp, key) => {
  expect(walletWarning(balance, canTopUp)).toBe(key)
  expect(dispatch.wallet).toHaveProperty(key)
})

describe("the address of the dispatch centre", () => {
  it("should read what it knows and leave out the rest", () => {
    const address = parseDispatchAddress(
      new URLSearchParams("state=ready&q=1042&carrier=venndelo&payment_mode=COD&page=3")
    )

    expect(toDispatchQuery(address)).toEqual({
      state: "ready",
      q: "1042",
      carrier: "venndelo",
      payment_mode: "COD",
      order: "created_at",
      limit: 100,
      offset: 200,
    })
    expect(isFiltered(address)).toBe(true)
  })

  it("should start with what waits to be prepared, and look everywhere when asked to", () => {
    const plain = parseDispatchAddress(new URLSearchParams("state=lost&payment_mode=gold&page=-2"))

    expect(toDispatchQuery(plain)).toEqual({ state: "to_prepare", order: "created_at", limit: 100, offset: 0 })
    expect(isFiltered(plain)).toBe(false)
    expect(toDispatchQuery(parseDispatchAddress(new URLSearchParams("state=all")))).toEqual({
      order: "-created_at",
      limit: 100,
      offset: 0,
    })
  })
})

describe("shippingCost", () => {
  it("should set the quote against what the buyer paid, until the carrier bills", () => {
    expect(shippingCost(aShipment())).toEqual({
      cost: 12_000,
      isBilled: false,
      paid: 10_000,
      gap: 2_000,
      source: "carrier",
    })
    const cost = { quoted: 12_000, quote_source: "carrier", paid_by_buyer: 12_000, billed_by_carrier: 11_000 }
    expect(shippingCost({ cost })).toMatchObject({ cost: 11_000, isBilled: true, gap: -1_000 })
  })

  it("should know no difference while a side is unknown", () => {
    const cost = { quoted: null, quote_source: null, paid_by_buyer: 0, billed_by_carrier: null }

    expect(shippingCost({ cost })).toMatchObject({ cost: null, paid: 0, gap: null })
  })

  it.each([
    ["carrier", "carrier"],
    ["stale", "stale"],
    ["fallback:2026-1", "tariff"],
    ["somewhere", "other"],
  ])("should tell where a price of %s comes from: %s", (source, key) => {
    expect(sourceKey(source)).toBe(key)
  })
})

it("should show the latest parcel that is not cancelled", () => {
  const early = aShipment({ fulfillment_id: "ful_1", packed_at: "2026-11-25T15:00:00.000Z" })
  const late = aShipment({ fulfillment_id: "ful_2", packed_at: "2026-11-26T15:00:00.000Z", status: "cancelled" })

  expect(mainShipment({ shipments: [early, late] })?.fulfillment_id).toBe("ful_1")
  expect(mainShipment({ shipments: [late] })?.fulfillment_id).toBe("ful_2")
  expect(mainShipment({ shipments: [{ ...early, packed_at: null }, early] })?.packed_at).toBe(early.packed_at)
  expect(mainShipment({ shipments: [] })).toBeNull()
})

it("should name the orders whose labels are missing", () => {
  const dispatches = [aDispatch({ display_id: 1042, shipments: [aShipment({ fulfillment_id: "ful_1" })] })]

  expect(missingLabels("ful_1, ful_9")).toEqual(["ful_1", "ful_9"])
  expect([missingLabels(null), missingLabels("")]).toEqual([[], []])
  expect(orderNumbers(["ful_1", "ful_9"], knownParcels(dispatches))).toEqual(["#1042", "ful_9"])
})

it("should not call a carrier down that was never asked", () => {
  const health = (ok: boolean, checked_at: string | null) => healthOf({ health: { ok, checked_at, message: null } })

  expect([health(true, "2026-11-27T15:00:00Z"), health(false, "2026-11-27T15:00:00Z"), health(false, null)]).toEqual([
    "ok",
    "down",
    "unknown",
  ])
})

it("should write a city with its department where that is known", () => {
  const city = { code: "05001000", name: "Medellín", department_name: "Antioquia" }

  expect([placeText(city), placeText({ ...city, department_name: "" }), placeText(null)]).toEqual([
    "Medellín, Antioquia",
    "Medellín",
    "",
  ])
})

it("should ask for no courier before the first possible day", () => {
  const pickup = { cut_off: "15:00", next_date: "2026-11-30", is_open_today: false }

  expect(["2026-11-30", "2026-12-01", "2026-11-29", ""].map((day) => pickupDayProblem(day, pickup))).toEqual([
    null,
    null,
    "too_early",
    "missing",
  ])
})

describe("the history of a parcel", () => {
  const entry = (changes: Partial<TimelineEntry>): TimelineEntry => ({
    at: "2026-11-27T15:00:00.000Z",
    kind: "status",
    name: "in_transit",
    state: "done",
    message: null,
    ...changes,
  })

  it("should be read from the latest", () => {
    const entries = [entry({ at: "2026-11-26T15:00:00.000Z" }), entry({ at: "2026-11-27T15:00:00.000Z" })]

    expect(latestFirst(entries).map(({ at }) => at.slice(8, 10))).toEqual(["27", "26"])
  })

  it("should say what happened, and how an operation ended", () => {
    expect(timelineKeys(entry({}))).toEqual(["dispatch.status.in_transit"])
    expect(timelineKeys(entry({ kind: "operation", name: "label", state: "failed" }))).toEqual([
      "dispatch.step.label",
      "dispatch.operation.failed",
    ])
    expect(timelineKeys(entry({ kind: "exception", state: "pending" }))).toEqual([
      "dispatch.timeline.exception",
      "exceptions.status.pending",
    ])
  })

  it("should show at a glance what went wrong", () => {
    const tones = [
      entry({ name: "delivered" }),
      entry({ name: "exception" }),
      entry({}),
      entry({ kind: "operation", name: "cancel", state: "done" }),
      entry({ kind: "operation", name: "label", state: "unknown" }),
      entry({ kind: "exception", state: "rejected" }),
    ].map(timelineTone)

    expect(tones).toEqual(["good", "bad", "plain", "good", "bad", "bad"])
  })
})
