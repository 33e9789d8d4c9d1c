import type { ParcelItem, QuoteRequest, ShipmentRequest } from "../../port"
import { coordinadoraOptionsSchema } from "../options"

export const options = (url: string) =>
  coordinadoraOptionsSchema.parse({
    quotesUrl: `${url}/ags/1.5/server.php`,
    guidesUrl: `${url}/agw/ws/guias/1.6/server.php`,
    nit: "900123456",
    apiKey: "test-key",
    apiPassword: "test-password",
    clientId: "4400",
    user: "test.ws",
    userPassword: "test-guides",
    pickup: {
      contactName: "Bodega",
      contactPhone: "3001112233",
      address: "Calle 80 # 20-30",
      cityCode: "11001000",
    },
  })

const item: ParcelItem = {
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
    last_name: "Rojas & Hijos",
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
