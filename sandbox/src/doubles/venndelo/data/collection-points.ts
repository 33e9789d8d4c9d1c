import { CITIES } from "../find-city"

/** `ApiCarrierCollectionPoint` of the document. */
export type CarrierCollectionPoint = {
  id: string
  name: string
  city_code: string
  city_name: string
  subdivision_code: string
  subdivision_name: string
  country_code: "CO"
  country_name: "Colombia"
  address1: string
  address2: string
  phone: string
  status: "ENABLED" | "DISABLED"
  trading_hours_text: string
  lat: number
  lon: number
}

/** INVENTED counters: id, city, name, address, latitude and longitude; the last one is closed. */
const ROWS: [string, string, string, string, number, number, CarrierCollectionPoint["status"]][] = [
  ["1", "05001000", "Papelería El Estadio", "Carrera 70 # 48-10", 6.2566, -75.5901, "ENABLED"],
  ["2", "05001000", "Droguería Laureles", "Circular 4 # 73-28", 6.2447, -75.5925, "ENABLED"],
  ["3", "11001000", "Miscelánea Chapinero", "Calle 60 # 9-41", 4.6481, -74.0648, "ENABLED"],
  ["4", "76001000", "Tienda San Fernando", "Calle 5 # 36-08", 3.4267, -76.5419, "ENABLED"],
  ["5", "05001000", "Cabinas del Centro", "Carrera 46 # 53-22", 6.2492, -75.5676, "DISABLED"],
]

export const COLLECTION_POINTS: CarrierCollectionPoint[] = ROWS.map(([id, code, name, address1, lat, lon, status]) => {
  const city = CITIES.find((candidate) => candidate.code === code)
  return {
    id: `5f0d7c1e-0000-4000-8000-00000000000${id}`,
    name,
    city_code: code,
    city_name: city?.name ?? "",
    subdivision_code: city?.subdivision_code ?? "",
    subdivision_name: city?.subdivision_name ?? "",
    country_code: "CO",
    country_name: "Colombia",
    address1,
    address2: "",
    phone: "3012279192",
    status,
    trading_hours_text: "Lu. a Vi. 08:00-18:00 Sa 08:00-13:00",
    lat,
    lon,
  }
})
