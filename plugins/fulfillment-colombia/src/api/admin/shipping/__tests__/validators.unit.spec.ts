import { AdminGetDispatches } from "../dispatches/validators"
import { AdminGetExceptions } from "../exceptions/validators"
import { AdminGetShippingOperations, AdminRequestPickups } from "../validators"

const NUL = "\u0000"

describe("what PostgreSQL takes no statement with", () => {
  it.each([
    ["a carrier of dispatches", AdminGetDispatches, { carrier: "venndelo" }, { carrier: `venn${NUL}` }],
    ["a carrier of novedades", AdminGetExceptions, { carrier: "moto_2" }, { carrier: NUL }],
    ["a fulfillment", AdminGetShippingOperations, { fulfillment_id: "ful_1" }, { fulfillment_id: `ful_1${NUL}` }],
    ["one of several", AdminGetShippingOperations, { fulfillment_id: ["a", "b"] }, { fulfillment_id: ["a", NUL] }],
    ["one to collect", AdminRequestPickups, { fulfillment_ids: ["ful_1"] }, { fulfillment_ids: ["ful_1", NUL] }],
  ])("should be refused as %s", (_, schema, good, bad) => {
    expect(schema.safeParse(good)).toMatchObject({ success: true, data: good })
    expect(schema.safeParse(bad).success).toBe(false)
  })
})
