import { CARRIER_OILS } from "./carrier-oils"
import { DIFFUSERS } from "./diffusers"
import { ESSENTIAL_OILS } from "./essential-oils"
import { HYDROSOLS } from "./hydrosols"
import { KITS } from "./kits"
import { ROLL_ONS } from "./roll-ons"
import type { SeedProduct } from "./types"

/** The demo catalogue of KAIU Natural Living. */
export const PRODUCTS: readonly SeedProduct[] = [
  ...ESSENTIAL_OILS,
  ...CARRIER_OILS,
  ...ROLL_ONS,
  ...HYDROSOLS,
  ...KITS,
  ...DIFFUSERS,
]
