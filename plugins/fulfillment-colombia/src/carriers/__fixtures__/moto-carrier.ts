import { pdfOf } from "../../labels/__fixtures__/pdf-of"
// A whole carrier of a store's own in one file: a messenger on a motorbike, in one city, for one price.
import { CarrierError } from "../carrier-error"
import type { CarrierFactory } from "../extra-carrier"

const createMoto: CarrierFactory = ({ price }) => ({
  code: "moto",
  capabilities: { days: true, cancel: true, cod: true },
  quote: async ({ city_code }) => {
    if (city_code !== "11001000") {
      throw new CarrierError("moto", "no_coverage", "moto: only in Bogotá")
    }
    return { amount: Number(price), days: 1 }
  },
  createShipment: [{ name: "note", send: async ({ external_order_id }) => external_order_id }],
  label: async (id) => ({ status: "ready", pdf: pdfOf(id) }),
  pickup: async (ids) => ({ accepted: ids }),
  track: async (id) => ({ status: "pickup_requested", tracking_number: id, at: null }),
  cancel: async () => undefined,
  cities: async () => [
    { code: "11001000", name: "Bogotá", department_code: "11", department_name: "Bogotá D.C." },
  ],
  health: async () => undefined,
})

export default createMoto
