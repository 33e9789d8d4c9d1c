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

/** Our own table stands in for carriers that all fail; next to a carrier's own word it says nothing. */
const isOwnTable = ({ source }: Offer) => source.startsWith("fallback:")

/**
 * The offer that the policy prefers, among those that carriers made themselves if there are any: a carrier that does
 * not answer may not even go there.
 *
 * @param offers in the shop's order of its carriers
 */
export const chooseOffer = (offers: Offer[], policy: QuotePolicy): Offer | undefined => {
  const own = offers.filter((offer) => !isOwnTable(offer))
  const ranked = (own.length ? own : offers).map((offer, rank) => ({ offer, ...offer, rank }))
  const [best] = ranked.sort((one, other) => {
    const criterion = QUOTE_POLICIES[policy].find((name) => one[name] !== other[name])
    return criterion ? one[criterion] - other[criterion] : 0
  })
  return best?.offer
}
