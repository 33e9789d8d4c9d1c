import { createHash } from "node:crypto"
import { valueOf } from "../carriers/parcel"
import type { QuoteRequest } from "../carriers/port"
import { billedWeightKg } from "./billed-weight"

/**
 * Pesos of value within which parcels count as equal. Insurance and collection cost a few percent of the value, so the
 * price of a neighbour is off by less than 200 pesos.
 */
const VALUE_BAND = 5_000

export type QuoteKeyFacts = {
  originCityCode: string
  /** Of the fallback tariff: a new table must not meet old prices. */
  version: string
  kgPerCubicMetre: number
}

/**
 * Equal for parcels that cost the same at one carrier: origin, city, payment, billed weight, dimensions, band of value
 * and tariff decide; names, article numbers and order do not.
 */
export const quoteKey = (request: QuoteRequest, facts: QuoteKeyFacts): string => {
  const { items, city_code, payment_mode } = request
  const dimensions = items
    .map((item) => [item.length_cm, item.width_cm, item.height_cm, item.quantity].join("x"))
    .sort()
  const grams = Math.round(billedWeightKg(items, facts.kgPerCubicMetre) * 1000)
  const band = Math.ceil(valueOf(items) / VALUE_BAND)
  const parts = [facts.version, facts.originCityCode, city_code, payment_mode, grams, band, ...dimensions]
  return createHash("sha256").update(parts.join("|")).digest("base64url")
}
