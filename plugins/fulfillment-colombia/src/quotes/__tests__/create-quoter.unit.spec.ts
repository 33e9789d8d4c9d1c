import { CarrierError, type CarrierErrorKind } from "../../carriers/carrier-error"
import type { CarrierQuote, QuoteRequest } from "../../carriers/port"
import { quoteRequest } from "../../carriers/venndelo/__fixtures__/samples"
import { holdTimeLimits } from "../__fixtures__/time-limits"
import { createQuoter } from "../create-quoter"
import { FALLBACK_TARIFF } from "../fallback-tariff"

const MINUTE = 60_000

const setUp = (answer: (call: number) => CarrierErrorKind | number, budgetMs?: number) => {
  let time = Date.parse("2026-11-22T12:00:00Z")
  const calls: QuoteRequest[] = []
  const failures: string[] = []
  const quote = createQuoter({
    carrier: {
      code: "venndelo",
      quote: async (request): Promise<CarrierQuote> => {
        const result = answer(calls.push(request))
        await new Promise((resolve) => setTimeout(resolve, 5))
        if (typeof result === "string") {
          throw new CarrierError("venndelo", result, "no answer")
        }
        return { amount: result }
      },
    },
    tariff: FALLBACK_TARIFF,
    originCityCode: "11001000",
    budgetMs,
    now: () => time,
    onFailure: (message) => failures.push(message),
  })
  return { quote, calls, failures, pass: (ms: number) => (time += ms) }
}

describe("createQuoter", () => {
  it("should ask the carrier once for equal parcels at the same time", async () => {
    const { quote, calls } = setUp(() => 9_000)
    const quotes = await Promise.all(Array.from({ length: 200 }, () => quote(quoteRequest)))

    expect(calls).toHaveLength(1)
    expect(new Set(quotes.map(({ amount, source }) => `${source} ${amount}`))).toEqual(new Set(["carrier 9000"]))
  })

  it("should ask again for another city, mode or parcel, and once the price is old", async () => {
    const { quote, calls, pass } = setUp(() => 9_000)
    await quote(quoteRequest)
    await quote({ ...quoteRequest, city_code: "76001000" })
    await quote({ ...quoteRequest, payment_mode: "COD" })
    await quote({ ...quoteRequest, items: [{ ...quoteRequest.items[0], quantity: 3 }] })
    expect(calls).toHaveLength(4)

    pass(4 * MINUTE)
    await quote(quoteRequest)
    expect(calls).toHaveLength(4)

    pass(2 * MINUTE)
    await quote(quoteRequest)
    expect(calls).toHaveLength(5)
  })

  it("should stand on the last price while the carrier fails, for an hour", async () => {
    const { quote, pass, failures } = setUp((call) => (call === 1 ? 9_000 : "unknown"))
    const first = await quote(quoteRequest)
    pass(6 * MINUTE)

    expect(await quote(quoteRequest)).toEqual({ ...first, source: "stale" })
    expect(failures).toEqual(["No quote of venndelo: no answer"])

    pass(60 * MINUTE)
    expect(await quote(quoteRequest)).toMatchObject({ source: "fallback:2026-11", amount: 13_500 })
  })

  it("should fall back to the table, and not ask a failing carrier for every cart", async () => {
    const { quote, calls, pass } = setUp((call) => (call <= 2 ? "unavailable" : 9_000))
    const fallback = { source: "fallback:2026-11", amount: 13_500, at: "2026-11-22T12:00:00.000Z" }

    expect(await quote(quoteRequest)).toEqual(fallback)
    expect(await quote(quoteRequest)).toEqual(fallback)
    expect(calls).toHaveLength(1)

    pass(16_000)
    await quote(quoteRequest)
    pass(16_000)
    expect(await quote(quoteRequest)).toMatchObject({ source: "carrier", amount: 9_000 })
  })

  it("should show no price where the carrier does not go", async () => {
    const { quote } = setUp(() => "no_coverage")

    await expect(quote(quoteRequest)).rejects.toMatchObject({ kind: "no_coverage" })
  })

  it.each([
    [
      "minds",
      (signal: AbortSignal) =>
        new Promise<never>((_, reject) =>
          signal.addEventListener("abort", () => reject(new CarrierError("venndelo", "unknown", "late")))
        ),
    ],
    ["does not mind", () => new Promise<never>(() => undefined)],
  ])("should end within its budget with a carrier that %s the limit", async (_, wait) => {
    const limits = holdTimeLimits()
    const quote = createQuoter({
      carrier: {
        code: "venndelo",
        quote: (_request, signal) => {
          const answer = wait(signal)
          limits.pass(signal)
          return answer
        },
      },
      tariff: FALLBACK_TARIFF,
      originCityCode: "11001000",
      budgetMs: 50,
    })

    expect(await quote(quoteRequest)).toMatchObject({ source: "fallback:2026-11" })
    expect(limits.asked()).toEqual([50])
    limits.release()
  })

  it("should keep the days that a carrier tells, also when it fails later", async () => {
    let time = Date.parse("2026-11-22T12:00:00Z")
    const answers = [{ amount: 9_000, days: 3 }]
    const quote = createQuoter({
      carrier: {
        code: "coordinadora",
        quote: async () => answers.pop() ?? Promise.reject(new CarrierError("coordinadora", "unknown", "no answer")),
      },
      tariff: FALLBACK_TARIFF,
      originCityCode: "11001000",
      now: () => time,
    })
    expect(await quote(quoteRequest)).toMatchObject({ source: "carrier", days: 3 })

    time += 6 * MINUTE
    expect(await quote(quoteRequest)).toMatchObject({ source: "stale", days: 3 })
  })

  it("should not hide a mistake of ours behind the table", async () => {
    const quote = createQuoter({
      carrier: { code: "venndelo", quote: () => Promise.reject(new TypeError("bug")) },
      tariff: FALLBACK_TARIFF,
      originCityCode: "11001000",
    })

    await expect(quote(quoteRequest)).rejects.toThrow("bug")
  })
})
