import { showShipment, type ShipmentFacts } from "../show-shipment"

const daysOf = (quote: object | undefined) =>
  showShipment({
    shipment: {
      fulfillment_id: "ful_1",
      order_id: "order_1",
      carrier: "coordinadora",
      carrier_id: null,
      status: "pending",
      status_at: null,
      tracking_number: null,
      billed_amount: null,
    },
    fulfillment: { data: { quote }, packed_at: null },
    label_ready: false,
    paid_by_buyer: null,
    problem: null,
    exception: null,
  } satisfies ShipmentFacts).days

describe("showShipment", () => {
  it("should tell days of the carrier's own from an estimate of ours, and none where none were told", () => {
    expect(daysOf({ days: 3, is_estimate: false })).toEqual({ min: 3, max: 3, is_estimate: false })
    expect(daysOf({ days: 2, is_estimate: true })).toEqual({ min: 2, max: 2, is_estimate: true })
    expect(daysOf({})).toBeNull()
    expect(daysOf(undefined)).toBeNull()
  })
})
