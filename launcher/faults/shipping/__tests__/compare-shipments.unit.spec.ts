import { compareErrands, compareShipments } from "../compare-shipments"
import type { CarrierOrder, Parcel } from "../types"

const parcel = (part: Partial<Parcel> = {}): Parcel => ({
  fulfillment_id: "ful_1",
  order_id: "order_1",
  is_canceled: false,
  carrier_id: "100",
  tracking_number: "58200000001",
  labels: 1,
  shown: ["58200000001"],
  ...part,
})

const order = (part: Partial<CarrierOrder> = {}): CarrierOrder => ({
  id: "100",
  external_order_id: "ful_1",
  status: "PREPARING",
  shipments: [{ tracking_number: "58200000001" }],
  ...part,
})

const saysOf = (parcels: Parcel[], carrier: CarrierOrder[]) =>
  compareShipments({ parcels, carrier }).map(({ says }) => says)

describe("compareShipments", () => {
  it("finds nothing where everything is there once", () => {
    expect(saysOf([parcel()], [order()])).toEqual([])
    expect(saysOf([parcel({ is_canceled: true })], [order({ status: "CANCELLED" })])).toEqual([])
    expect(saysOf([parcel({ order_id: null, is_canceled: true })], [])).toEqual([])
  })

  it.each<[string, Parcel[], CarrierOrder[], string]>([
    [
      "an order that was sent twice",
      [parcel()],
      [order(), order({ id: "101" })],
      "has 2 orders at the carrier, 2 of them open",
    ],
    ["one that was never sent", [parcel()], [], "has 0 orders at the carrier, 0 of them open"],
    [
      "a second guide",
      [parcel()],
      [order({ shipments: [{ tracking_number: "58200000001" }, { tracking_number: "2" }] })],
      "has 2 guides",
    ],
    ["no label", [parcel({ labels: 0 })], [order()], "has 0 labels"],
    [
      "a guide that Medusa does not show",
      [parcel({ shown: [] })],
      [order()],
      "shows the guides [] instead of [58200000001]",
    ],
    ["another guide than the carrier's", [parcel({ tracking_number: "9" })], [order()], "knows order 100 and guide 9"],
    [
      "a cancelled parcel that still travels",
      [parcel({ is_canceled: true })],
      [order()],
      "is cancelled and has 1 open orders",
    ],
    ["an order of nobody", [], [order()], "belongs to no fulfillment"],
    ["a parcel that Medusa forgot", [parcel({ order_id: null })], [], "belongs to no order"],
  ])("finds %s", (_, parcels, carrier, says) => {
    expect(saysOf(parcels, carrier)).toContainEqual(expect.stringContaining(says))
  })
})

describe("compareErrands", () => {
  const compare = (parcels: Parcel[], packed: number, expected: "parcel" | "cancelled" | "either") =>
    compareErrands({ breaches: [], parcels, carrier: [], orders: [{ id: "order_1", ordered: 2, packed }] }, [
      { order_id: "order_1", story: "story", expected },
    ]).map(({ says }) => says)

  it("expects one parcel, none, or either, and goods that are packed once", () => {
    expect(compare([parcel()], 2, "parcel")).toEqual([])
    expect(compare([parcel({ is_canceled: true })], 0, "cancelled")).toEqual([])
    expect(compare([], 0, "either")).toEqual([])
  })

  it("tells of two parcels, of a lost one, and of goods counted wrongly", () => {
    const two = [parcel(), parcel({ fulfillment_id: "ful_2" })]
    expect(compare(two, 4, "parcel")).toEqual(["has 2 parcels, expected: parcel"])
    expect(compare([], 0, "parcel")).toEqual(["has 0 parcels, expected: parcel"])
    expect(compare([parcel()], 0, "parcel")).toEqual(["0 of 2 are packed in 1 parcels"])
  })
})
