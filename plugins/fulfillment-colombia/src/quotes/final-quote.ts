import type { Offer } from "./choose-offer"

/** What the order keeps of its price: the offer, and where it was to go. */
export type KeptQuote = Offer & {
  /** DANE code of 8 digits; not there of an order of another time. */
  city_code?: string
}

/** What the buyer agreed to in the end: pesos before discounts, and the city's DANE code. */
export type FinalDelivery = { amount: number; city_code: string | null }

/**
 * Does a quote tell of another delivery? Medusa prices a shipping method anew when the cart's address or articles
 * change, and leaves its data as they were.
 */
export const isOutdated = (quote: KeptQuote, { amount, city_code }: FinalDelivery): boolean =>
  quote.amount !== amount || (quote.city_code !== undefined && quote.city_code !== city_code)

/**
 * The quote that goes with what the buyer pays. The days are those of the final city; of the price the buyer's word
 * counts, for the carrier may ask for another one since.
 */
export const finalQuote = (offer: KeptQuote, { amount }: FinalDelivery): KeptQuote =>
  offer.amount === amount ? offer : { ...offer, amount, source: "stale" }
