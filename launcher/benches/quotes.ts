import path from "node:path"
import type { Bench } from "../bench"
import { ROOT } from "../paths"
import { runShop } from "../run-shop"
import { fillCarts, openStore, type StoreCall } from "./quote-carts"

const CARTS = 200
const CARRIER_MS = 800
const CITIES = ["11001000", "05001000", "76001000", "08001000", "13001000", "68001000", "66001000", "54001000"]
/** What each carrier's sandbox calls the question for a price. */
const QUOTATIONS = { venndelo: "quotation", coordinadora: "Cotizador_cotizar" }

type Call = { method: string; path: string; operation?: string }

const quantile = (values: number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = Date.now()
  await work()
  return Date.now() - startedAt
}

const control = (sandboxUrl: string, method: string, route: string, body?: unknown) =>
  fetch(`${sandboxUrl}/_sandbox/${route}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })

const countQuotations = async (sandboxUrl: string, provider: string, match: string): Promise<number> => {
  const { calls } = (await (await control(sandboxUrl, "GET", `calls?provider=${provider}`)).json()) as { calls: Call[] }
  return calls.filter((call) => `${call.path} ${call.operation ?? ""}`.includes(match)).length
}

/** Asks for the price and chooses it, as the checkout does. Milliseconds of both requests. */
const checkOut = async (store: StoreCall, optionId: string, cart_id: string) => {
  const data = { payment_mode: "EXTERNAL_PAYMENT" }
  const quote = await timed(() => store("POST", `/store/shipping-options/${optionId}/calculate`, { cart_id, data }))
  const choose = await timed(() =>
    store("POST", `/store/carts/${cart_id}/shipping-methods`, { option_id: optionId, data })
  )
  return { quote, choose }
}

/** How often carriers are asked when many carts want the same prices at once, and how long a cart is held up. */
export const quotesBench: Bench = {
  name: "quotes",
  measures: `calls to each carrier and the longest request, when ${CARTS} carts quote at once and a carrier takes ${CARRIER_MS} ms`,
  run: async (say) => {
    const shop = await runShop(path.join(ROOT, ".data", "bench"))
    try {
      const store = await openStore(shop)
      const carts = await fillCarts(store, CARTS, CITIES)
      say(`${carts.length} carts in ${CITIES.length} cities`)
      const { shipping_options } = await store("GET", `/store/shipping-options?cart_id=${carts[0]}`)
      const option = shipping_options.find(({ price_type }) => price_type === "calculated")
      if (!option) {
        throw new Error("The shop has no shipping option with a calculated price.")
      }
      await control(shop.sandboxUrl, "POST", "reset")
      for (const [provider, match] of Object.entries(QUOTATIONS)) {
        await control(shop.sandboxUrl, "POST", "faults", { provider, match, delay_ms: CARRIER_MS, times: 100_000 })
      }

      const startedAt = Date.now()
      const times = await Promise.all(carts.map((id) => checkOut(store, option.id, id)))
      const all_ms = Date.now() - startedAt
      const calls: Record<string, number> = {}
      for (const [provider, match] of Object.entries(QUOTATIONS)) {
        calls[provider] = await countQuotations(shop.sandboxUrl, provider, match)
        say(`${provider}: ${calls[provider]} calls for ${CITIES.length} distinct quotations`)
      }
      const quotes = times.map(({ quote }) => quote)
      const choices = times.map(({ choose }) => choose)
      const longest_request_ms = Math.max(...quotes, ...choices)
      say(`longest request of a cart: ${longest_request_ms} ms`)
      return {
        carts: CARTS,
        carrier_ms: CARRIER_MS,
        distinct_quotations: CITIES.length,
        calls,
        longest_request_ms,
        quote_median_ms: quantile(quotes, 0.5),
        choose_median_ms: quantile(choices, 0.5),
        all_ms,
      }
    } finally {
      await shop.stop()
    }
  },
}
