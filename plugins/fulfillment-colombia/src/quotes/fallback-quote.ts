import { valueOf } from "../carriers/parcel"
import type { QuoteRequest } from "../carriers/port"
import { departmentOf } from "../destination/city-code"
import { billedWeightKg } from "./billed-weight"
import type { FallbackTariff, TariffZone } from "./fallback-tariff"

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
  const kilograms = billedWeightKg(request.items, tariff.kg_per_m3)
  const amount = freight(tariff, zoneOf(tariff, originCityCode, request.city_code), kilograms)
  if (request.payment_mode !== "COD") {
    return amount
  }
  return amount + Math.max(tariff.cod.minimum, Math.ceil(valueOf(request.items) * tariff.cod.share))
}
