import { RecentMap } from "@kaiu/medusa-kit"
import { CarrierError, isCarrierError } from "../carriers/carrier-error"
import type { CarrierPort, QuoteRequest } from "../carriers/port"
import { kgPerM3 } from "./billed-weight"
import { fallbackQuote } from "./fallback-quote"
import type { FallbackTariff } from "./fallback-tariff"
import { quoteKey } from "./quote-key"

/**
 * Where a price comes from: asked of the carrier just now or minutes ago (`carrier`), asked earlier and kept because
 * the carrier fails (`stale`), or out of our own table (`fallback:<version>`).
 */
export type QuoteSource = "carrier" | "stale" | `fallback:${string}`

export type Quote = {
  source: QuoteSource
  /** Pesos, taxes included. */
  amount: number
  /** Working days, of a carrier that tells. */
  days?: number
  /** ISO 8601 time at which the amount was computed. */
  at: string
}

export type QuoterSettings = {
  carrier: Pick<CarrierPort, "code" | "quote"> & Partial<Pick<CarrierPort, "capabilities">>
  tariff: FallbackTariff
  originCityCode: string
  /** Limit of one quotation in milliseconds. Medusa waits 2 s for the cart's lock that it holds meanwhile. */
  budgetMs?: number
  now?: () => number
  onFailure?: (message: string) => void
}

const BUDGET_MS = 1_200
const FRESH_MS = 5 * 60_000
/** How long a price out of the table stands before the carrier is asked again. */
const FALLBACK_MS = 15_000
/** How old a price may be that stands in for a carrier that fails. */
const STALE_MS = 60 * 60_000
const MAX_QUOTES = 2_000

type Known = { quote: Quote; freshUntil: number; carrierQuote?: Quote }

/** A carrier that does not mind the signal is not waited for either. */
const withinBudget = <T>(asked: Promise<T>, carrier: string, signal: AbortSignal): Promise<T> => {
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new CarrierError(carrier, "unknown", `${carrier}: no quote within the time limit`))
    signal.addEventListener("abort", giveUp, { once: true })
    if (signal.aborted) {
      giveUp()
    }
  })
  return Promise.race([asked, late])
}

/**
 * Prices within a fixed time: from memory while they are fresh, else from the carrier (one call for equal parcels at
 * a time), else from what it said earlier, else from the table.
 *
 * @throws CarrierError `no_coverage` only: where the carrier does not go, no price may be shown
 */
export const createQuoter = (settings: QuoterSettings) => {
  const { carrier, tariff, originCityCode, budgetMs = BUDGET_MS, now = Date.now } = settings
  const known = new RecentMap<Known>(MAX_QUOTES)
  const running = new Map<string, Promise<Quote>>()
  const keyFacts = { originCityCode, version: tariff.version, kgPerCubicMetre: kgPerM3(carrier) }
  const at = () => new Date(now()).toISOString()

  const remember = (key: string, quote: Quote, lifetime: number, carrierQuote?: Quote): Quote => {
    known.set(key, { quote, freshUntil: now() + lifetime, carrierQuote })
    return quote
  }

  const standIn = (key: string, request: QuoteRequest): Quote => {
    const last = known.get(key)?.carrierQuote
    if (last && now() - Date.parse(last.at) < STALE_MS) {
      return remember(key, { ...last, source: "stale" }, FALLBACK_MS, last)
    }
    const amount = fallbackQuote(tariff, request, originCityCode)
    return remember(key, { source: `fallback:${tariff.version}`, amount, at: at() }, FALLBACK_MS)
  }

  const ask = async (key: string, request: QuoteRequest): Promise<Quote> => {
    try {
      const signal = AbortSignal.timeout(budgetMs)
      const { amount, days } = await withinBudget(carrier.quote(request, signal), carrier.code, signal)
      const quote: Quote = { source: "carrier", amount, ...(days ? { days } : {}), at: at() }
      return remember(key, quote, FRESH_MS, quote)
    } catch (error) {
      if (!isCarrierError(error) || error.kind === "no_coverage") {
        throw error
      }
      settings.onFailure?.(`No quote of ${carrier.code}: ${error.message}`)
      return standIn(key, request)
    }
  }

  return async (request: QuoteRequest): Promise<Quote> => {
    const key = quoteKey(request, keyFacts)
    const memory = known.get(key)
    if (memory && memory.freshUntil > now()) {
      return memory.quote
    }
    const current = running.get(key)
    if (current) {
      return current
    }
    const asked = ask(key, request).finally(() => running.delete(key))
    running.set(key, asked)
    return asked
  }
}
