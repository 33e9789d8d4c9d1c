import { dispatchState, type DispatchFacts, type DispatchShipment } from "../dispatch-state"

const parcel = (status: DispatchShipment["status"], changes: Partial<DispatchShipment> = {}): DispatchShipment => ({
  status,
  label_ready: false,
  open_exception: false,
  ...changes,
})

const facts = (changes: Partial<DispatchFacts> = {}): DispatchFacts => ({
  cancelled: false,
  payable: true,
  unpacked: 0,
  shipments: [],
  ...changes,
})

describe("dispatchState", () => {
  it.each<[string, Partial<DispatchFacts>, string]>([
    ["an unpaid order", { payable: false, unpacked: 2 }, "waiting"],
    ["a paid one", { unpacked: 2 }, "to_prepare"],
    [
      "a cancelled one, whatever was packed",
      { cancelled: true, unpacked: 2, shipments: [parcel("pending")] },
      "cancelled",
    ],
    ["one packed in part", { unpacked: 1, shipments: [parcel("in_transit")] }, "to_prepare"],
    ["a parcel without its label", { shipments: [parcel("pending")] }, "processing"],
    ["a parcel that the carrier has, without its label", { shipments: [parcel("label_created")] }, "processing"],
    ["a parcel with its label", { shipments: [parcel("label_created", { label_ready: true })] }, "ready"],
    [
      "a parcel that waits for the courier",
      { shipments: [parcel("pickup_requested", { label_ready: true })] },
      "pickup_requested",
    ],
    ["a parcel at a counter", { shipments: [parcel("at_pickup_point")] }, "in_transit"],
    ["a carrier's incident", { shipments: [parcel("exception")] }, "exception"],
    ["an open novedad on the road", { shipments: [parcel("in_transit", { open_exception: true })] }, "exception"],
    ["a novedad that nobody closed", { shipments: [parcel("delivered", { open_exception: true })] }, "delivered"],
    ["two parcels, one behind", { shipments: [parcel("delivered"), parcel("pending")] }, "processing"],
    ["two parcels, one back", { shipments: [parcel("delivered"), parcel("returned")] }, "returned"],
  ])("should tell the state of %s", (_, changes, expected) => {
    expect(dispatchState(facts(changes))).toBe(expected)
  })
})
