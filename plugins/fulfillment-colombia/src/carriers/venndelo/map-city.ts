import { isCityCode } from "../../destination/city-code"
import { placeName } from "../place-name"
import type { CarrierCity } from "../port"
import type { ApiCity } from "./wire-types"

/** A municipality's code may have five digits; its seat is the same code with `000`. */
const toCityCode = (code: string) => (/^\d{5}$/.test(code) ? `${code}000` : code)

/** A row of `GET /v1/admin/region/cities`; `null` when it is not a Colombian DANE code. @throws MedusaError without a name */
export const fromCity = (city: ApiCity): CarrierCity | null => {
  const code = toCityCode(String(city.code ?? ""))
  if (city.country_code !== "CO" || !isCityCode(code)) {
    return null
  }
  return {
    code,
    name: placeName(city.name),
    department_code: code.slice(0, 2),
    department_name: placeName(city.subdivision_name),
  }
}
