import { CarrierError, isCarrierError } from "../carriers/carrier-error"
import type { CarrierPort, QuoteRequest } from "../carriers/port"
import { chooseOffer, type Offer, type QuotePolicy } from "./choose-offer"
import { createQuoter, type QuoterSettings } from "./create-quoter"
import { laneDays } from "./lane-days"

/** A carrier and where it collects the shop's parcels. */
export type QuotedCarrier = { carrier: Pick<CarrierPort, "code" | "quote" | "capabilities">; originCityCode: string }

export type CompareSettings = Pick<QuoterSettings, "tariff" | "budgetMs" | "now" | "onFailure"> & {
  /** In the shop's order. */
  carriers: QuotedCarrier[]
  policy: QuotePolicy
}

export type Comparison = {
  /** The policy's choice; with `keep`, that carrier's own offer, or none when it does not go there or is not asked. */
  offer: Offer | null
  /** What every carrier that goes there asks for, in the shop's order. */
  offers: Offer[]
}

export type CompareScope = {
  /** Code of the carrier whose offer alone counts. */
  keep?: unknown
  /** Codes of the carriers that are asked; all of them unless told. */
  among?: string[]
}

/**
 * Asks all carriers at once, each within the budget, and picks an offer by policy. One that fails or does not go there
 * leaves the choice to the others.
 *
 * @throws CarrierError `no_coverage` when none goes there
 * @example
 * const compare = compareCarriers({ carriers, policy: "cheapest", tariff: FALLBACK_TARIFF })
 * const { offer } = await compare({ city_code: "05001000", payment_mode: "COD", items })
 */
export const compareCarriers = ({ carriers, policy, ...shared }: CompareSettings) => {
  const quoters = carriers.map(({ carrier, originCityCode }) => ({
    code: carrier.code,
    originCityCode,
    quote: createQuoter({ ...shared, carrier, originCityCode }),
  }))

  const ask = async (quoter: (typeof quoters)[number], request: QuoteRequest): Promise<Offer> => {
    const { days, ...quote } = await quoter.quote(request)
    return {
      ...quote,
      carrier: quoter.code,
      days: days ?? laneDays(quoter.originCityCode, request.city_code),
      is_estimate: days === undefined,
    }
  }

  return async (request: QuoteRequest, { keep, among }: CompareScope = {}): Promise<Comparison> => {
    const asked = quoters.filter(({ code }) => among?.includes(code) ?? true)
    const answers = await Promise.allSettled(asked.map((quoter) => ask(quoter, request)))
    const offers = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []))
    const mistakes = answers.flatMap((answer, index) =>
      answer.status === "rejected" && !isCarrierError(answer.reason)
        ? [{ code: asked[index].code, reason: answer.reason as unknown }]
        : []
    )
    if (!offers.length) {
      throw mistakes.length
        ? mistakes[0].reason
        : new CarrierError(asked.map(({ code }) => code).join(", "), "no_coverage", "No carrier goes there")
    }
    mistakes.forEach(({ code, reason }) => shared.onFailure?.(`No quote of ${code}: ${String(reason)}`))
    const kept = quoters.some(({ code }) => code === keep)
    const offer = kept ? offers.find(({ carrier }) => carrier === keep) : chooseOffer(offers, policy)
    return { offer: offer ?? null, offers }
  }
}

export type CompareCarriers = ReturnType<typeof compareCarriers>
