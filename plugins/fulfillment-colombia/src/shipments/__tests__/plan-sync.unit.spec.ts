import { planSync, type SyncFacts } from "../plan-sync"
import type { FulfillmentSnapshot } from "../snapshot"

const GUIDE = "98765432100"
const LABEL_URL = "https://shop.example/admin/shipping/labels/ful_1"

const data: FulfillmentSnapshot = {
  carrier: "venndelo",
  state: "pending",
  payment_mode: "COD",
  items: [],
  discount: 0,
  free_shipping: false,
}

const facts = (part: { shipment?: object; fulfillment?: object; label_url?: string | null } = {}): SyncFacts => ({
  shipment: { carrier_id: null, status: "pending", synced_status: "pending", tracking_number: null, ...part.shipment },
  label_url: part.label_url ?? null,
  fulfillment: { data, labels: [], shipped: false, delivered: false, cancelled: false, ...part.fulfillment },
})

describe("planSync", () => {
  it("should do nothing when both say the same", () => {
    expect(planSync(facts())).toEqual({
      update: null,
      labels: [],
      ship: false,
      deliver: false,
      withdraw: false,
      announce: false,
    })
  })

  it("should give the fulfillment its guide and label once there are", () => {
    const shipment = { carrier_id: "873", status: "label_created", tracking_number: GUIDE }
    const plan = planSync(facts({ shipment, label_url: LABEL_URL }))

    expect(plan.update).toEqual({
      data: { ...data, state: "label_created", carrier_order_id: "873", tracking_number: GUIDE },
      labels: [{ tracking_number: GUIDE, tracking_url: "#", label_url: LABEL_URL }],
    })
    expect(plan).toMatchObject({ ship: false, announce: true })
  })

  it("should keep the row of a label, and what staff wrote into it", () => {
    const labels = [
      { id: "fulla_1", tracking_number: "old", tracking_url: "https://track.example/1", label_url: "#" },
      { id: "fulla_2", tracking_number: "other", tracking_url: "#", label_url: "#" },
    ]
    const plan = planSync(
      facts({ shipment: { tracking_number: GUIDE }, label_url: LABEL_URL, fulfillment: { labels } })
    )

    expect(plan.update?.labels).toEqual([
      { id: "fulla_1", tracking_number: GUIDE, tracking_url: "https://track.example/1", label_url: LABEL_URL },
      labels[1],
    ])
  })

  it("should ship with the labels there are, once", () => {
    const labels = [{ id: "fulla_1", tracking_number: GUIDE, tracking_url: "#", label_url: LABEL_URL }]
    const shipment = { status: "in_transit", tracking_number: GUIDE }

    expect(planSync(facts({ shipment, label_url: LABEL_URL, fulfillment: { labels } }))).toMatchObject({
      ship: true,
      labels: [{ tracking_number: GUIDE, tracking_url: "#", label_url: LABEL_URL }],
    })
    expect(planSync(facts({ shipment, fulfillment: { labels, shipped: true } })).ship).toBe(false)
  })

  it("should ship and deliver what was never seen on the road", () => {
    const delivered = { shipment: { status: "delivered" } }

    expect(planSync(facts(delivered))).toMatchObject({ ship: true, deliver: true })
    expect(planSync(facts({ ...delivered, fulfillment: { shipped: true, delivered: true } }))).toMatchObject({
      ship: false,
      deliver: false,
    })
  })

  it("should withdraw what the carrier cancelled, but not what has left", () => {
    const shipment = { status: "cancelled" }

    expect(planSync(facts({ shipment }))).toMatchObject({ withdraw: true, ship: false })
    expect(planSync(facts({ shipment, fulfillment: { shipped: true } })).withdraw).toBe(false)
  })

  it("should leave a cancelled fulfillment alone and still announce", () => {
    const plan = planSync(facts({ shipment: { status: "cancelled" }, fulfillment: { cancelled: true } }))

    expect(plan).toMatchObject({ ship: false, deliver: false, withdraw: false, announce: true })
  })
})
