/**
 * INVENTED tariff, in pesos: Venndelo publishes none. It only has to behave like one, dearer with distance, weight and
 * contra entrega.
 */
export const TARIFF = {
  /** Origin and destination are the same municipality. */
  local: { firstKilo: 7_500, extraKilo: 1_800 },
  zones: {
    regional: { firstKilo: 9_800, extraKilo: 2_400 },
    national: { firstKilo: 13_200, extraKilo: 3_300 },
    remote: { firstKilo: 24_500, extraKilo: 7_900 },
    island: { firstKilo: 31_000, extraKilo: 9_600 },
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
    "91": "remote",
    "94": "remote",
    "95": "remote",
    "97": "remote",
    "99": "remote",
    "88": "island",
  } as Record<string, "regional" | "remote" | "island">,
  /** What collecting the money costs: a share of the goods' value, at least `minimum`. */
  cashOnDelivery: { share: 0.03, minimum: 3_500 },
  /** Kilos that a cubic metre counts for. */
  volumetricKilos: 400,
} as const
