import path from "node:path"
import type { Bench } from "../bench"
import { ROOT } from "../paths"
import { runShop } from "../run-shop"
import { callSandbox } from "./call-sandbox"
import { fillCarts, openStore, type StoreCall } from "./quote-carts"

const CARTS = 200
const CARRIER_MS = 800
/** Longer than any cart may wait. */
const SLOW_CARRIER_MS = 10_000
/** Cities that nobody asks for in another part of the measurement: prices are kept. */
const CITIES = {
  crowd: ["11001000", "05001000", "76001000", "08001000", "13001000", "68001000", "66001000", "54001000"],
  control: ["15001000", "17001000", "19001000", "20001000", "23001000", "41001000", "44001000", "47001000"],
  warm: ["85001000", "86001000", "18001000", "27001000", "95001000", "99001000"],
  slow: ["50001000", "52001000", "63001000", "70001000", "73001000", "81001000"],
}
/** What each carrier's sandbox calls the question for a price. */
const QUOTATIONS = { venndelo: "quotation", coordinadora: "Cotizador_cotizar" }

type Call = { method: string; path: string; operation?: string }

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = Date.now()
  await work()
  return Date.now() - startedAt
}

const countQuotations = async (sandboxUrl: string, provider: string, match: string): Promise<number> => {
  const { calls } = await callSandbox<{ calls: Call[] }>(sandboxUrl, "GET", `calls?provider=${provider}`)
  return calls.filter((call) => `${call.path} ${call.operation ?? ""}`.includes(match)).length
}

/** Lets the carriers answer after `delay_ms`, or at once. */
const slowDown = async (sandboxUrl: string, delay_ms: number) => {
  await callSandbox(sandboxUrl, "POST", "reset")
  for (const [provider, match] of Object.entries(delay_ms > 0 ? QUOTATIONS : {})) {
    await callSandbox(sandboxUrl, "POST", "faults", { provider, match, delay_ms, times: 100_000 })
  }
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

type Measured = { shop: Awaited<ReturnType<typeof runShop>>; store: StoreCall; optionId: string }

/** Carts one after the other, each in a city whose price nobody knows. Milliseconds of the longest request. */
const oneByOne = async ({ shop, store, optionId }: Measured, cities: string[], carrierMs: number) => {
  const carts = await fillCarts(store, cities.length, cities)
  await slowDown(shop.sandboxUrl, carrierMs)
  const waits: number[] = []
  for (const id of carts) {
    const { quote, choose } = await checkOut(store, optionId, id)
    waits.push(quote, choose)
  }
  return Math.max(...waits)
}

/** All carts at once. */
const allAtOnce = async ({ shop, store, optionId }: Measured, cities: string[], carrierMs: number) => {
  const carts = await fillCarts(store, CARTS, cities)
  await slowDown(shop.sandboxUrl, carrierMs)
  const all_ms = await timed(() => Promise.all(carts.map((id) => checkOut(store, optionId, id))))
  const calls: Record<string, number> = {}
  for (const [provider, match] of Object.entries(QUOTATIONS)) {
    calls[provider] = await countQuotations(shop.sandboxUrl, provider, match)
  }
  return { all_ms, calls }
}

/** How often carriers are asked when many carts want the same prices at once, and how long a slow carrier holds up a cart. */
export const quotesBench: Bench = {
  name: "quotes",
  measures: `calls to each carrier when ${CARTS} carts quote at once; a cart's longest request while a carrier takes ${SLOW_CARRIER_MS / 1000} s`,
  run: async (say) => {
    const shop = await runShop(path.join(ROOT, ".data", "bench"))
    try {
      const store = await openStore(shop)
      const [first] = await fillCarts(store, 1, CITIES.crowd)
      const { shipping_options } = await store("GET", `/store/shipping-options?cart_id=${first}`)
      const optionId = shipping_options.find(({ price_type }) => price_type === "calculated")?.id
      if (!optionId) {
        throw new Error("The shop has no shipping option with a calculated price.")
      }
      const measured = { shop, store, optionId }
      const warm_ms = await oneByOne(measured, CITIES.warm, 0)
      say(`carts one by one, carriers that answer at once: longest request ${warm_ms} ms`)
      const slow_ms = await oneByOne(measured, CITIES.slow, SLOW_CARRIER_MS)
      say(`carts one by one, carriers that take ${SLOW_CARRIER_MS} ms: longest request ${slow_ms} ms`)

      const control = await allAtOnce(measured, CITIES.control, 0)
      say(`${CARTS} carts at once, carriers that answer at once: ${control.all_ms} ms`)
      const crowd = await allAtOnce(measured, CITIES.crowd, CARRIER_MS)
      say(`${CARTS} carts at once, carriers that take ${CARRIER_MS} ms: ${crowd.all_ms} ms`)
      for (const [provider, calls] of Object.entries(crowd.calls)) {
        say(`${provider}: ${calls} calls for ${CITIES.crowd.length} distinct quotations`)
      }
      return {
        slow_carrier_ms: SLOW_CARRIER_MS,
        longest_request_ms: slow_ms,
        longest_request_without_carrier_ms: warm_ms,
        carts: CARTS,
        carrier_ms: CARRIER_MS,
        distinct_quotations: CITIES.crowd.length,
        calls: crowd.calls,
        all_ms: crowd.all_ms,
        all_without_carrier_ms: control.all_ms,
      }
    } finally {
      await shop.stop()
    }
  },
}
