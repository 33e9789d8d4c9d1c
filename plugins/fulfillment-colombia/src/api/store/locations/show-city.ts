import type { CarrierPort } from "../../../carriers/port"
import { coverageOf, type CarrierCoverage, type CityRecord } from "../../../cities/coverage"
import type { CityLimits } from "../../../cod/city-limits"

/** A place as the storefront sees it. Without carriers there is no coverage. */
export type PublicCity = {
  /** DANE, 8 digits. */
  code: string
  name: string
  /** DANE, 2 digits. */
  department_code: string
  department_name: string
  carriers: CarrierCoverage[]
}

export const showCity = (
  city: CityRecord,
  rules: { carriers: Pick<CarrierPort, "code" | "capabilities">[]; limits: CityLimits }
): PublicCity => ({
  code: city.code,
  name: city.name,
  department_code: city.department_code,
  department_name: city.department_name,
  carriers: coverageOf(city, rules),
})
