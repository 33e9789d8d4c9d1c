import type { CarrierPort } from "../carriers/port"
import { collectsIn, type CityRecord } from "../cities/coverage"
import { isCodCity, type CityLimits } from "./city-limits"

export type CodDestination = {
  /** Valid DANE code of 8 digits. */
  cityCode: string
  /** Its row, if a carrier has ever named it. */
  city: CityRecord | null
  /** The carriers that the cart's shipping methods were chosen with. */
  carriers: Pick<CarrierPort, "code" | "name" | "capabilities">[]
  /** Codes of the carriers that have told where they go: of the others nothing is known. */
  known: string[]
  limits: CityLimits
}

/**
 * Why there is no contra entrega at a destination, in Spanish for the buyer; `null` when there is.
 *
 * @example findCityProblem({ cityCode: "88001000", city, carriers: [venndelo], known: ["venndelo"], limits: {} })
 */
export const findCityProblem = ({ cityCode, city, carriers, known, limits }: CodDestination): string | null => {
  if (!isCodCity(cityCode, limits)) {
    return "En la ciudad de entrega no hay pago contra entrega. Elige otra forma de pago."
  }
  const place = city?.name ?? "la ciudad de entrega"
  for (const carrier of carriers) {
    const name = carrier.name ?? carrier.code
    if (known.includes(carrier.code) && !city?.carriers.includes(carrier.code)) {
      return `Sin cobertura: ${name} no llega a ${place}. Elige otro envío u otra dirección.`
    }
    if (!collectsIn(city ?? { code: cityCode, no_cod_carriers: [] }, carrier, limits)) {
      return `${name} no recibe pagos contra entrega en ${place}. Elige otra forma de pago u otro envío.`
    }
  }
  return null
}
