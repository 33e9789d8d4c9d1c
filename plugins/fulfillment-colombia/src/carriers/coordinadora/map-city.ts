import { isCityCode } from "../../destination/city-code"
import type { CarrierCity } from "../port"
import type { CityOut } from "./wire-types"

const SMALL_WORDS = new Set(["de", "del", "el", "la", "las", "los", "y"])

/** Coordinadora writes in capitals: `SANTA ROSA DE CABAL (RIS)`. */
const toName = (text: unknown): string =>
  String(text ?? "")
    .replaceAll("\u0000", "")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word, index) => (index && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ")

/** A row of `Cotizador_ciudades`; `null` when it is out of service or has no Colombian DANE code. */
export const fromCity = ({ codigo, nombre, nombre_departamento, estado }: CityOut): CarrierCity | null => {
  const code = String(codigo ?? "").trim()
  if (
    String(estado ?? "")
      .trim()
      .toLowerCase() !== "activo" ||
    !isCityCode(code)
  ) {
    return null
  }
  return {
    code,
    name: toName(nombre),
    department_code: code.slice(0, 2),
    department_name: toName(nombre_departamento),
  }
}
