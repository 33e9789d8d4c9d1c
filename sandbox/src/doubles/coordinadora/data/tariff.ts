/**
 * INVENTED tariff, in pesos, and invented days: Coordinadora's prices are its contract with each shop. They only have
 * to behave like real ones. Against the invented tariff of the Venndelo double, Coordinadora is cheaper around Bogotá
 * and for heavy parcels, and dearer for a small one to another region and to San Andrés.
 */
export const TARIFF = {
  /** Origin and destination are the same municipality. */
  local: { firstKilo: 7_900, extraKilo: 1_300, days: 1 },
  zones: {
    regional: { firstKilo: 8_600, extraKilo: 1_900, days: 2 },
    national: { firstKilo: 14_400, extraKilo: 2_600, days: 3 },
    remote: { firstKilo: 26_000, extraKilo: 6_900, days: 7 },
    island: { firstKilo: 36_500, extraKilo: 11_200, days: 5 },
  },
  /** Destination departments outside the `national` zone, seen from Bogotá. */
  zoneByDepartment: {
    "11": "regional",
    "15": "regional",
    "25": "regional",
    "50": "regional",
    "73": "regional",
    "27": "remote",
    "81": "remote",
    "94": "remote",
    "95": "remote",
    "97": "remote",
    "99": "remote",
    "88": "island",
  } as Record<string, "regional" | "remote" | "island">,
  /** `flete_variable`: the insurance, a share of the declared value. */
  insurance: 0.01,
  /** `otros_valores` of a parcel with collection: a share of the declared value, at least `minimum`. */
  collection: { share: 0.025, minimum: 3_000 },
  /** Kilograms that a cubic metre counts for. */
  volumetricKilos: 400,
} as const
