import type { CarrierPort, ParcelItem } from "../carriers/port"

const CM3_PER_M3 = 1_000_000

/**
 * Kilograms that a cubic metre counts for, by carrier. Coordinadora's factor for merchandise on the road is 400: its
 * contracts bill length × width × height in metres × 400, or the real weight when that is more. Venndelo ships with
 * Coordinadora. What is billed in the end is the carrier's own word (`peso_liquidado`): the table decides only which
 * parcels count as equal, and what our own tariff asks for.
 */
const KG_PER_M3: Readonly<Record<string, number>> = { coordinadora: 400, venndelo: 400 }

/** For a carrier that says nothing of itself: the factor of the country's other road carriers. */
const USUAL_KG_PER_M3 = 400

export const kgPerM3 = ({ code, capabilities }: Pick<CarrierPort, "code"> & Partial<CarrierPort>): number =>
  capabilities?.kg_per_m3 ?? KG_PER_M3[code] ?? USUAL_KG_PER_M3

/** Billed weight in kilograms: the greater of the real and the volumetric one. */
export const billedWeightKg = (items: ParcelItem[], kgPerCubicMetre: number): number => {
  const grams = items.reduce((total, item) => total + item.weight_g * item.quantity, 0)
  const volume = items.reduce(
    (total, item) => total + item.length_cm * item.width_cm * item.height_cm * item.quantity,
    0
  )
  return Math.max(grams / 1000, (volume / CM3_PER_M3) * kgPerCubicMetre)
}
