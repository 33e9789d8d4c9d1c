import type { ParcelItem, QuoteRequest } from "../carriers/port"
import { departmentOf } from "../destination/city-code"
import type { FallbackTariff, TariffZone } from "./fallback-tariff"

/** Billed weight in kilograms: the greater of the real and the volumetric one. */
export const billedWeightKg = (items: ParcelItem[], cm3PerKg: number): number => {
  const grams = items.reduce((total, item) => total + item.weight_g * item.quantity, 0)
  const volume = items.reduce(
    (total, item) => total + item.length_cm * item.width_cm * item.height_cm * item.quantity,
    0
  )
  return Math.max(grams / 1000, volume / cm3PerKg)
}

const zoneOf = (tariff: FallbackTariff, origin: string, destination: string): TariffZone => {
  const department = departmentOf(destination)
  return department === departmentOf(origin) ? "same_department" : tariff.zones[department]
}

const freight = (tariff: FallbackTariff, zone: TariffZone, kilograms: number): number => {
  const band = tariff.bands.find((candidate) => kilograms <= candidate.up_to_kg)
  if (band) {
    return band.pesos[zone]
  }
  const last = tariff.bands[tariff.bands.length - 1]
  return last.pesos[zone] + Math.ceil(kilograms - last.up_to_kg) * tariff.extra_kg[zone]
}

/**
 * Price in pesos, taxes included, from the table alone.
 *
 * @param originCityCode valid DANE code of 8 digits, as is the request's
 */
export const fallbackQuote = (tariff: FallbackTariff, request: QuoteRequest, originCityCode: string): number => {
  const kilograms = billedWeightKg(request.items, tariff.cm3_per_kg)
  const amount = freight(tariff, zoneOf(tariff, originCityCode, request.city_code), kilograms)
  if (request.payment_mode !== "COD") {
    return amount
  }
  const value = request.items.reduce((total, item) => total + item.unit_price * item.quantity, 0)
  return amount + Math.max(tariff.cod.minimum, Math.ceil(value * tariff.cod.share))
}
