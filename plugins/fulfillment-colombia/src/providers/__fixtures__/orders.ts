import type { DeliveryFulfillmentService } from "../delivery/service"

type Context = Parameters<DeliveryFulfillmentService["calculatePrice"]>[2]

export const address = (metadata: object = {}) => ({
  first_name: "Helena",
  last_name: "Rojas",
  address_1: "Carrera 43A # 1-50",
  phone: "3014004000",
  metadata: { city_code: "05001000", document_type: "CC", document_number: "1000123456", ...metadata },
})

const line = {
  title: "Lavanda",
  variant_sku: "ACE-LAV-10ML",
  requires_shipping: true,
  quantity: 2,
  unit_price: 35_900,
  variant: { weight: 85, length: 7, width: 3, height: 3 },
}

/** A cart of two small bottles to a city. */
export const cartTo = (city_code: string, part: object = {}) =>
  ({ id: "cart_1", shipping_address: address({ city_code }), items: [line], ...part }) as unknown as Context

/** The order of such a cart. */
export const order = (part: object = {}) =>
  ({
    items: [{ ...line, id: "li_1", original_total: 71_800, total: 71_800 }],
    shipping_address: address(),
    shipping_methods: [{ amount: 9_000 }],
    ...part,
  }) as never

export const packed = [{ line_item_id: "li_1", quantity: 2 }]
