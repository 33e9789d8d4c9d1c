import { TARIFF } from "./data/tariff"
import { findCity } from "./find-city"
import type { Parcel, QuotationInput } from "./types"

const CUBIC_CM_PER_CUBIC_M = 1_000_000

/** Whole kilos to bill for: the larger of real and volumetric weight, at least one. */
export const billedKilos = (parcels: Parcel[]): number => {
  const kilos = parcels.reduce((sum, { weight, height, width, length, quantity }) => {
    const volume = ((height ?? 0) * (width ?? 0) * (length ?? 0)) / CUBIC_CM_PER_CUBIC_M
    return sum + Math.max(weight ?? 0, volume * TARIFF.volumetricKilos) * quantity
  }, 0)
  // Adding up decimals leaves dust (0.1 + 0.2) that must not start another kilo.
  return Math.max(1, Math.ceil(Number(kilos.toFixed(6))))
}

export const subtotalOf = (parcels: Pick<Parcel, "unit_price" | "quantity">[]): number =>
  parcels.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0)

export type Quotation = { assumed_shipping_total: number; quoted_shipping_total: number }

/**
 * Freight in pesos by the sandbox's invented tariff. The seller bears it when every line ships free, else the buyer.
 *
 * @throws VenndeloError APP_PUBLIC_ERROR when either place has no coverage
 */
export const quote = ({ pickup_info, shipping_info, line_items, payment_method_code }: QuotationInput): Quotation => {
  const origin = findCity(pickup_info)
  const destination = findCity(shipping_info)
  const { firstKilo, extraKilo } =
    origin.code === destination.code
      ? TARIFF.local
      : TARIFF.zones[TARIFF.zoneByDepartment[destination.subdivision_code] ?? "national"]
  const { share, minimum } = TARIFF.cashOnDelivery
  const collection = payment_method_code === "COD" ? Math.max(minimum, Math.round(subtotalOf(line_items) * share)) : 0
  const total = firstKilo + (billedKilos(line_items) - 1) * extraKilo + collection
  const isFree = line_items.length > 0 && line_items.every((item) => item.free_shipping)
  return { assumed_shipping_total: isFree ? total : 0, quoted_shipping_total: total }
}
