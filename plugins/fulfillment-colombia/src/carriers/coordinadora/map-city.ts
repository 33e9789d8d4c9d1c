import { isCityCode } from "../../destination/city-code"
import { placeName } from "../place-name"
import type { CarrierCity } from "../port"
import type { CityOut } from "./wire-types"

const SMALL_WORDS = new Set(["de", "del", "el", "la", "las", "los", "y"])

/** Coordinadora writes in capitals: `SANTA ROSA DE CABAL (RIS)`. */
const toName = (text: unknown): string =>
  placeName(text)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word, index) => (index && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ")

/**
 * A row of `Cotizador_ciudades`; `null` when it has no Colombian DANE code. A place out of service is kept as one: whoever
 * types its name is told that nobody goes there.
 *
 * @throws MedusaError without a name
 */
export const fromCity = ({ codigo, nombre, nombre_departamento, estado }: CityOut): CarrierCity | null => {
  const code = String(codigo ?? "").trim()
  if (!isCityCode(code)) {
    return null
  }
  const state = String(estado ?? "").trim()
  return {
    code,
    name: toName(nombre),
    department_code: code.slice(0, 2),
    department_name: toName(nombre_departamento),
    ...(state.toLowerCase() === "activo" ? {} : { served: false }),
  }
}
