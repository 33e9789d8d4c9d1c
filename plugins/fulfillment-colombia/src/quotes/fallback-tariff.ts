import type { DepartmentCode } from "../destination/city-code"

/** Zones of the fallback tariff, seen from a shop in the middle of the country. */
export type TariffZone = "same_department" | "main" | "far" | "remote"

export type FallbackTariff = {
  /** Part of every quote it makes and of the cache key: a new table must not meet old prices. */
  version: string
  /** Volumetric weight: kilograms that a cubic metre counts for. */
  kg_per_m3: number
  zones: Record<DepartmentCode, Exclude<TariffZone, "same_department">>
  /** Pesos by upper limit of the billed weight in kilograms. */
  bands: { up_to_kg: number; pesos: Record<TariffZone, number> }[]
  /** Pesos for every further kilogram above the last band. */
  extra_kg: Record<TariffZone, number>
  /** Added when the courier collects: a share of the value, at least `minimum` pesos. */
  cod: { share: number; minimum: number }
}

/**
 * What a delivery costs when the carrier does not answer in time. The figures are this plugin's own, rounded up from
 * no carrier's list: they keep a checkout open, taxes included, and are replaced by editing this table and its version.
 */
export const FALLBACK_TARIFF: FallbackTariff = {
  version: "2026-11",
  kg_per_m3: 400,
  zones: {
    "05": "main",
    "08": "main",
    "11": "main",
    "13": "main",
    "15": "main",
    "17": "main",
    "18": "far",
    "19": "far",
    "20": "far",
    "23": "far",
    "25": "main",
    "27": "remote",
    "41": "main",
    "44": "far",
    "47": "main",
    "50": "main",
    "52": "far",
    "54": "main",
    "63": "main",
    "66": "main",
    "68": "main",
    "70": "far",
    "73": "main",
    "76": "main",
    "81": "far",
    "85": "far",
    "86": "far",
    "88": "remote",
    "91": "remote",
    "94": "remote",
    "95": "remote",
    "97": "remote",
    "99": "remote",
  },
  bands: [
    { up_to_kg: 1, pesos: { same_department: 9_500, main: 13_500, far: 19_500, remote: 38_000 } },
    { up_to_kg: 3, pesos: { same_department: 11_500, main: 16_500, far: 24_500, remote: 52_000 } },
    { up_to_kg: 5, pesos: { same_department: 13_500, main: 20_500, far: 30_500, remote: 68_000 } },
    { up_to_kg: 10, pesos: { same_department: 18_500, main: 29_500, far: 44_500, remote: 105_000 } },
  ],
  extra_kg: { same_department: 1_400, main: 2_400, far: 3_600, remote: 9_500 },
  cod: { share: 0.03, minimum: 5_000 },
}
