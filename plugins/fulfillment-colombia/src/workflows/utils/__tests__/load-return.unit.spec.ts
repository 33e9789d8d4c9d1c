import { shippingOptionsSchema } from "../../../modules/shipping/options"
import { defaultParcelOf, isReturn, toReturnRequest, type LoadedReturn } from "../load-return"

const DEFAULTS = { weight: 500, length: 15, width: 10, height: 10 }

const line = (id: string, unit_price: number, weight: number | null = 85) => ({
  id,
  unit_price,
  product_title: "Lavanda",
  variant_sku: id,
  variant: { weight, length: 7, width: 3, height: 3 },
})

const loaded = (changes: Partial<LoadedReturn> = {}): LoadedReturn => ({
  email: "helena@example.com",
  address: {
    first_name: "Helena",
    address_1: "Carrera 43A # 1-50",
    phone: "3014004000",
    metadata: { city_code: "05001000", document_type: "CC", document_number: "1000123456" },
  },
  lines: [line("item_1", 35_900), line("item_2", 20_000, null)],
  items: [{ line_item_id: "item_2", quantity: 2 }],
  ...changes,
})

it("should tell the carrier of what comes back only, at its price, and collect nothing", () => {
  expect(toReturnRequest("ful_1", loaded({ display_id: 123 }), DEFAULTS)).toMatchObject({
    order_number: 123,
    external_order_id: "ful_1",
    is_return: true,
    payment_mode: "EXTERNAL_PAYMENT",
    recipient: { first_name: "Helena", city_code: "05001000" },
    items: [{ sku: "item_2", quantity: 2, unit_price: 20_000, weight_g: 500 }],
    discount: 0,
    free_shipping: true,
  })
  expect(toReturnRequest("ful_1", loaded(), DEFAULTS)).not.toHaveProperty("collect")
})

it.each([
  ["without e-mail", { email: null }],
  ["without address", { address: null }],
  ["without goods", { items: [] }],
  ["of goods that are not the order's", { items: [{ line_item_id: "item_9", quantity: 1 }] }],
])("should refuse a return %s, for staff to read", (_, changes) => {
  expect(() => toReturnRequest("ful_1", loaded(changes), DEFAULTS)).toThrow(
    expect.objectContaining({ type: "invalid_data" })
  )
})

it("should know a return by its own word", () => {
  expect([isReturn({ data: { direction: "return" } }), isReturn({ data: {} }), isReturn(null)]).toEqual([
    true,
    false,
    false,
  ])
})

it("should measure by the carrier's default parcel, and by the plugin's for a carrier of the store's own", () => {
  const pickup = { contactName: "B", contactPhone: "3001112233", address: "Calle 80", cityCode: "11001000" }
  const defaultParcel = { weight: 900, length: 20, width: 20, height: 20 }
  const options = shippingOptionsSchema.parse({ venndelo: { apiKey: "key", pickup, defaultParcel } })

  expect(defaultParcelOf(options, "venndelo")).toEqual(defaultParcel)
  expect(defaultParcelOf(options, "moto")).toEqual(DEFAULTS)
})
