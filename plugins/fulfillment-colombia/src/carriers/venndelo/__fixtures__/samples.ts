import type { ParcelItem, QuoteRequest, ShipmentRequest } from "../../port"
import { venndeloOptionsSchema } from "../options"
import type { ApiOrder } from "../wire-types"

export const options = (apiUrl: string) =>
  venndeloOptionsSchema.parse({
    apiUrl,
    apiKey: "test-key",
    pickup: {
      contactName: "Bodega",
      contactPhone: "3001112233",
      address: "Calle 80 # 20-30",
      cityCode: "11001000",
    },
  })

export const item: ParcelItem = {
  sku: "ACE-LAV-10ML",
  name: "Aceite esencial de lavanda 10 ml",
  quantity: 2,
  unit_price: 35_900,
  weight_g: 85,
  length_cm: 7.2,
  width_cm: 3,
  height_cm: 3,
}

export const quoteRequest: QuoteRequest = { city_code: "05001000", payment_mode: "EXTERNAL_PAYMENT", items: [item] }

export const shipmentRequest: ShipmentRequest = {
  external_order_id: "ful_1",
  payment_mode: "EXTERNAL_PAYMENT",
  recipient: {
    first_name: "Helena",
    last_name: "Rojas",
    phone: "3014004000",
    email: "helena@example.com",
    document: { type: "CC", number: "1000123456" },
    address: "Carrera 43A # 1-50, Barrio El Poblado",
    city_code: "05001000",
  },
  items: [item],
  discount: 1_800,
  free_shipping: false,
}

export const apiOrder = (order: Partial<ApiOrder> = {}): ApiOrder => ({
  id: "87364789",
  status: "PENDING",
  created_at: "2026-11-22T15:00:00Z",
  external_order_id: "ful_1",
  shipments: [],
  ...order,
})
