import { prepareListQuery } from "@medusajs/framework/http"
import { StoreOrderLookup } from "../../../store/order-lookup/validators"
import { listCodCollectionsQueryConfig } from "../cod/query-config"
import { AdminRecordCodRemittance } from "../cod/validators"
import { AdminGetDispatches } from "../dispatches/validators"
import { AdminGetExceptions } from "../exceptions/validators"
import { listOperationsQueryConfig } from "../query-config"
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

it("should sort operations by what there is, and by nothing else", () => {
  const bad = ["wrong", "-wrong", "fulfillment.order", ""]
  expect(bad.filter((order) => AdminGetShippingOperations.safeParse({ order }).success)).toEqual([])
  expect(AdminGetShippingOperations.parse({})).toMatchObject({ order: "created_at" })
  expect(AdminGetShippingOperations.parse({ order: "-created_at" })).toMatchObject({ order: "-created_at" })
})

it.each([
  [listCodCollectionsQueryConfig, ["order.display_id", "user.email"]],
  [listOperationsQueryConfig, ["fulfillment_id", "error"]],
])("should read nothing beyond what screens show", async (config, shown) => {
  const fields = [...shown, "order.customer.*", "order.shipping_address.*", "order.email", "*order", "request_hash"]
  const query = await prepareListQuery({ fields: fields.join(",") }, { ...config, isList: true }, {} as never)
  expect(query.remoteQueryConfig.fields).toEqual(expect.arrayContaining(shown))
  expect(query.remoteQueryConfig.fields.filter((field) => !config.defaults.includes(field))).toEqual([])
})

describe("a remittance", () => {
  const rows = [{ order_id: "order_1", amount: 1_000 }]
  const takes = (more: object) =>
    AdminRecordCodRemittance.safeParse({ reference: "GIRO 1", received_at: new Date().toISOString(), rows, ...more })
      .success

  it("should be of a day that money can have come on", () => {
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString()
    expect(takes({})).toBe(true)
    const bad = ["0000-01-01T00:00:00Z", "1999-12-31T23:59:59-05:00", "9999-12-31T00:00:00Z", tomorrow]
    expect(bad.filter((received_at) => takes({ received_at }))).toEqual([])
    expect(takes({ received_at: "2000-01-01T00:00:00-05:00" })).toBe(true)
  })

  it("should have a reference with something to know it by", () => {
    expect(["--", " . ", "_"].filter((reference) => takes({ reference }))).toEqual([])
  })
})

it("should look an order up by a number or its digits, and by nothing that only counts as one", () => {
  const phone = "3001234567"
  const read = (display_id: unknown) => StoreOrderLookup.safeParse({ display_id, phone }).data?.display_id
  expect([read(7), read("7"), read(" 007 ")]).toEqual([7, 7, 7])
  expect([true, [1], ["1"], null, "", " ", "1e3", "0x10", 1.5, 0, "99999999999", {}].filter(read)).toEqual([])
})
