import { DEPARTMENTS, MUNICIPALITIES } from "../../colombia/municipalities"
import type { Place } from "./types"
import { invalidBody, publicError } from "./venndelo-error"

/** `ApiCity` of the document. */
export type City = {
  country_code: "CO"
  /** Eight digits: DANE municipality and `000` for its seat. */
  code: string
  name: string
  subdivision_code: string
  subdivision_name: string
}

/** Every municipality with coverage, by code. */
export const CITIES: City[] = Object.entries(MUNICIPALITIES)
  .map(([code, name]) => ({
    country_code: "CO" as const,
    code: `${code}000`,
    name,
    subdivision_code: code.slice(0, 2),
    subdivision_name: DEPARTMENTS[code.slice(0, 2)],
  }))
  .sort((one, other) => one.code.localeCompare(other.code))

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim()

const isDepartment = (city: City, codeOrName: string): boolean =>
  city.subdivision_code === codeOrName || fold(city.subdivision_name) === fold(codeOrName)

/**
 * The city of an address: by DANE code of five or eight digits, or by name within its department. A department that is
 * not the city's is refused, which is stricter than the document's own (contradictory) example.
 *
 * @throws VenndeloError APP_PUBLIC_ERROR when the carrier does not go there
 */
export const findCity = (place: Place): City => {
  const code = /^\d{5}$/.test(place.city_code) ? `${place.city_code}000` : place.city_code
  const city = CITIES.find(
    (candidate) =>
      candidate.code === code ||
      (fold(candidate.name) === fold(code) && isDepartment(candidate, place.subdivision_code))
  )
  if (!city) {
    throw publicError(`No existe Tarifa de transporte para la ciudad ${place.city_code}`)
  }
  if (!isDepartment(city, place.subdivision_code)) {
    throw invalidBody(`subdivision_code ${place.subdivision_code} no corresponde a la ciudad ${city.code}`)
  }
  return city
}
