import { departmentOf } from "../../destination/city-code"
import type { ApiPlace } from "./wire-types"

/**
 * A DANE city code as Venndelo's place: its `subdivision_code` is the DANE department, the city code's first two
 * digits; `postal_code` must be present and is not used (Venndelo's OpenAPI document).
 *
 * @example toPlace("05001000").subdivision_code // "05"
 */
export const toPlace = (cityCode: string): ApiPlace => ({
  city_code: cityCode,
  subdivision_code: departmentOf(cityCode),
  country_code: "CO",
  postal_code: "",
})
