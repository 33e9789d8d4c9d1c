import { createHash } from "node:crypto"
import { RecentMap } from "@kaiu/medusa-kit"
import { isCarrierError } from "../carriers/carrier-error"
import type { CarrierPort, QuoteRequest } from "../carriers/port"
import { fallbackQuote } from "./fallback-quote"
import type { FallbackTariff } from "./fallback-tariff"

/**
 * Where a price comes from: asked of the carrier just now or minutes ago (`carrier`), asked earlier and kept because
 * the carrier fails (`stale`), or out of our own table (`fallback:<version>`).
 */
export type QuoteSource = "carrier" | "stale" | `fallback:${string}`

export type Quote = {
  source: QuoteSource
  /** Pesos, taxes included. */
  amount: number
  /** ISO 8601 time at which the amount was computed. */
  at: string
}

export type QuoterSettings = {
  carrier: Pick<CarrierPort, "code" | "quote">
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

/** Equal for parcels that cost the same: names and article numbers do not matter, order neither. */
export const quoteKey = (request: QuoteRequest, originCityCode: string, version: string): string => {
  const items = request.items
    .map((item) => [item.weight_g, item.length_cm, item.width_cm, item.height_cm, item.unit_price, item.quantity])
    .map((facts) => facts.join("x"))
    .sort()
  const facts = [version, originCityCode, request.city_code, request.payment_mode, ...items]
  return createHash("sha256").update(facts.join("|")).digest("base64url")
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
      const { amount } = await carrier.quote(request, AbortSignal.timeout(budgetMs))
      const quote: Quote = { source: "carrier", amount, at: at() }
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
    const key = quoteKey(request, originCityCode, tariff.version)
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

export type Quoter = ReturnType<typeof createQuoter>
