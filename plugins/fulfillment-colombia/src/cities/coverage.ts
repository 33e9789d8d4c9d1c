import type { CarrierPort } from "../carriers/port"
import { isCodCity, type CityLimits } from "../cod/city-limits"

/** A place of the table: who goes there, and which of them take no money at the door. */
export type CityRecord = {
  /** DANE, 8 digits. */
  code: string
  name: string
  department_code: string
  department_name: string
  carriers: string[]
  no_cod_carriers: string[]
}

export type CarrierCoverage = {
  code: string
  /** Contra entrega is offered there with this carrier. */
  cod: boolean
}

type Rules = { carriers: Pick<CarrierPort, "code" | "capabilities">[]; limits: CityLimits }

/** Does this carrier collect in this city, by its own word and the shop's? It is asked of carriers that go there. */
export const collectsIn = (
  city: Pick<CityRecord, "code" | "no_cod_carriers">,
  carrier: Pick<CarrierPort, "code" | "capabilities">,
  limits: CityLimits
): boolean =>
  carrier.capabilities.cod && !city.no_cod_carriers.includes(carrier.code) && isCodCity(city.code, limits, carrier.code)

/** The shop's carriers that go to a city; none where there is no coverage. */
export const coverageOf = (city: CityRecord, { carriers, limits }: Rules): CarrierCoverage[] =>
  carriers
    .filter(({ code }) => city.carriers.includes(code))
    .map((carrier) => ({ code: carrier.code, cod: collectsIn(city, carrier, limits) }))
