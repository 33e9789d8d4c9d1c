import type { Quote } from "./create-quoter"

/** One carrier's price of a delivery, and when it arrives: what the shopper is shown and the order keeps. */
export type Offer = Quote & {
  carrier: string
  /** Working days. */
  days: number
  /** The days are the plugin's own estimate: the carrier tells none. */
  is_estimate: boolean
}

/** What counts between two offers, the first that differs. `rank` is the shop's order of its carriers. */
export const QUOTE_POLICIES = {
  cheapest: ["amount", "days", "rank"],
  fastest: ["days", "amount", "rank"],
  preferred: ["rank"],
} as const satisfies Record<string, readonly ("amount" | "days" | "rank")[]>

export type QuotePolicy = keyof typeof QUOTE_POLICIES

/**
 * How far a price is the carrier's own word, the most first. What a carrier said some time ago stands in for carriers
 * that all fail, and our own table for carriers that said nothing yet.
 */
const TRUST = ["carrier", "stale", "fallback"] as const

const sourceOf = ({ source }: Offer) => source.split(":")[0]

/**
 * The offer that the policy prefers, among those of the most trusted source: a carrier that does not answer may not even
 * go there.
 *
 * @param offers in the shop's order of its carriers
 */
export const chooseOffer = (offers: Offer[], policy: QuotePolicy): Offer | undefined => {
  const trusted = TRUST.find((source) => offers.some((offer) => sourceOf(offer) === source))
  const ranked = offers.filter((offer) => sourceOf(offer) === trusted).map((offer, rank) => ({ offer, ...offer, rank }))
  const [best] = ranked.sort((one, other) => {
    const criterion = QUOTE_POLICIES[policy].find((name) => one[name] !== other[name])
    return criterion ? one[criterion] - other[criterion] : 0
  })
  return best?.offer
}
