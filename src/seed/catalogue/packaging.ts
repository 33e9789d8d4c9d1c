import type { Packaging } from "./types"

/** Weight in grams and outer size in centimetres, box included; volume in millilitres where it is a liquid. */
export type PackagingSize = { weight: number; length: number; width: number; height: number; volume_ml: number | null }

export const PACKAGING: Readonly<Record<Packaging, PackagingSize>> = {
  "dropper-5": { weight: 100, length: 4, width: 4, height: 8, volume_ml: 5 },
  "dropper-10": { weight: 110, length: 4, width: 4, height: 9, volume_ml: 10 },
  "dropper-30": { weight: 160, length: 5, width: 5, height: 12, volume_ml: 30 },
  "bottle-100": { weight: 240, length: 6, width: 6, height: 16, volume_ml: 100 },
  "roll-on-10": { weight: 100, length: 3, width: 3, height: 10, volume_ml: 10 },
  "spray-100": { weight: 180, length: 5, width: 5, height: 16, volume_ml: 100 },
  "spray-200": { weight: 300, length: 6, width: 6, height: 20, volume_ml: 200 },
  "kit-small": { weight: 450, length: 20, width: 15, height: 8, volume_ml: null },
  "kit-large": { weight: 800, length: 28, width: 20, height: 10, volume_ml: null },
  "diffuser-small": { weight: 500, length: 15, width: 15, height: 16, volume_ml: null },
  "diffuser-large": { weight: 800, length: 18, width: 18, height: 22, volume_ml: null },
}
