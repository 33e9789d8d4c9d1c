import type { Variant } from "../api/catalog"

/** What a card shows: one price, or the lowest of several. Pesos, taxes included. */
export type PriceRange = { lowest: number; hasSeveral: boolean }

/** A variant's price in pesos, or `null` when it has none in this region. */
export const priceOf = (variant: Pick<Variant, "calculated_price">): number | null => {
  const price = variant.calculated_price
  return price?.calculated_amount_with_tax ?? price?.calculated_amount ?? null
}

export const priceRange = (variants: Pick<Variant, "calculated_price">[]): PriceRange | null => {
  const prices = variants.map(priceOf).filter((price): price is number => price !== null)
  if (prices.length === 0) {
    return null
  }
  return { lowest: Math.min(...prices), hasSeveral: new Set(prices).size > 1 }
}

/** Pesos for one millilitre, or `null` when the volume is not known. */
export const pricePerMillilitre = (price: number, volumeMl: unknown): number | null => {
  const volume = Number(volumeMl)
  return Number.isFinite(volume) && volume > 0 ? Math.round(price / volume) : null
}
