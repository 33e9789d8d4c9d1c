import { addressOf, toShipmentRequest, type LoadedFulfillment } from "../load-fulfillment"

const fulfillment = (payment_mode: "COD" | "EXTERNAL_PAYMENT"): LoadedFulfillment => ({
  id: "ful_1",
  created_at: "2026-11-27T15:00:00Z",
  data: { carrier: "venndelo", state: "pending", payment_mode, items: [], discount: 0, free_shipping: false },
  shipped_at: null,
  delivered_at: null,
  canceled_at: null,
  delivery_address: {
    first_name: "Helena",
    address_1: "Carrera 43A # 1-50",
    phone: "3014004000",
    metadata: { city_code: "05001000", document_type: "CC", document_number: "1000123456" },
  },
  labels: [],
  items: [],
  order: { id: "order_1", email: "helena@example.com" },
})

describe("toShipmentRequest", () => {
  it.each(["pending", "confirmed"] as const)("should have the courier collect what is %s", (state) => {
    const request = toShipmentRequest(fulfillment("COD"), { state, amount: 85_000 })

    expect(request).toMatchObject({ payment_mode: "COD", collect: 85_000 })
  })

  it.each([
    ["of a prepaid order", null],
    ["that is collected already", { state: "collected", amount: 85_000 }],
    ["of a cancelled order", { state: "cancelled", amount: 85_000 }],
  ] as const)("should collect nothing %s, whatever the shipping method says", (_, collection) => {
    const request = toShipmentRequest(fulfillment("COD"), collection)

    expect(request.payment_mode).toBe("EXTERNAL_PAYMENT")
    expect(request).not.toHaveProperty("collect")
  })
})

it("should tell the number of the order, which a label is found by", () => {
  const numbered = {
    ...fulfillment("EXTERNAL_PAYMENT"),
    order: { id: "order_1", display_id: 123, email: "h@example.com" },
  }

  expect(toShipmentRequest(numbered, null).order_number).toBe(123)
  expect(toShipmentRequest(fulfillment("COD"), null)).not.toHaveProperty("order_number")
})

describe("addressOf", () => {
  const packed = fulfillment("EXTERNAL_PAYMENT")
  const shipping_address = { first_name: "Helena", address_1: "Calle 10 # 5-20", phone: "3014004000" }
  const order = { id: "order_1", email: "helena@example.com", shipping_address }

  it("should be the order's once staff have corrected it, with the city and the document of the purchase", () => {
    expect(addressOf({ ...packed, order }, true)).toMatchObject({
      address_1: "Calle 10 # 5-20",
      metadata: { city_code: "05001000", document_number: "1000123456" },
    })
    expect(toShipmentRequest({ ...packed, order }, null, true).recipient.address).toBe("Calle 10 # 5-20")
  })

  it("should be the parcel's own while nobody has", () => {
    expect(addressOf({ ...packed, order }, false)?.address_1).toBe("Carrera 43A # 1-50")
    expect(addressOf(packed, true)?.address_1).toBe("Carrera 43A # 1-50")
  })
})
