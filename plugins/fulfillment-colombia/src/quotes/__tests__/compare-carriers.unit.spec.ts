import { CarrierError, type CarrierErrorKind } from "../../carriers/carrier-error"
import type { CarrierCapabilities, CarrierQuote } from "../../carriers/port"
import { quoteRequest } from "../../carriers/venndelo/__fixtures__/samples"
import { holdTimeLimits } from "../__fixtures__/time-limits"
import type { QuotePolicy } from "../choose-offer"
import { compareCarriers, type QuotedCarrier } from "../compare-carriers"
import { FALLBACK_TARIFF } from "../fallback-tariff"

const AT = "2026-11-27T12:00:00.000Z"

let limits: ReturnType<typeof holdTimeLimits>

beforeEach(() => {
  limits = holdTimeLimits()
})
afterEach(() => limits.release())

type Said = CarrierQuote | CarrierErrorKind | Error | "nothing"

const quoted = (code: string, said: Said): QuotedCarrier => ({
  originCityCode: "11001000",
  carrier: {
    code,
    capabilities: {} as CarrierCapabilities,
    quote: async (_request, signal) => {
      if (said === "nothing") {
        limits.pass(signal)
        return new Promise<never>(() => undefined)
      }
      if (typeof said === "string") {
        throw new CarrierError(code, said, `${code}: ${said}`)
      }
      if (said instanceof Error) {
        throw said
      }
      return said
    },
  },
})

const setUp = (said: Record<string, Said>, policy: QuotePolicy = "cheapest") => {
  const failures: string[] = []
  const compare = compareCarriers({
    carriers: Object.entries(said).map(([code, one]) => quoted(code, one)),
    policy,
    tariff: FALLBACK_TARIFF,
    now: () => Date.parse(AT),
    onFailure: (message) => failures.push(message),
  })
  return { compare, failures }
}

describe("compareCarriers", () => {
  it("should pick by policy, and tell days of its own or of the lane", async () => {
    const said = { venndelo: { amount: 13_200 }, coordinadora: { amount: 15_400, days: 1 } }

    expect((await setUp(said).compare(quoteRequest)).offer).toEqual({
      carrier: "venndelo",
      amount: 13_200,
      source: "carrier",
      at: AT,
      days: 2,
      is_estimate: true,
    })
    expect((await setUp(said, "fastest").compare(quoteRequest)).offer).toEqual({
      carrier: "coordinadora",
      amount: 15_400,
      source: "carrier",
      at: AT,
      days: 1,
      is_estimate: false,
    })
  })

  it.each<[string, Said]>([
    ["does not go there", "no_coverage"],
    ["is down", "unavailable"],
    ["says nothing", "nothing"],
    ["has a mistake", new TypeError("bug")],
  ])("should let the other's price stand when one carrier %s", async (_, said) => {
    const { compare } = setUp({ venndelo: said, coordinadora: { amount: 15_400, days: 3 } })

    expect((await compare(quoteRequest)).offer).toMatchObject({ carrier: "coordinadora", amount: 15_400 })
    expect(limits.asked()).toEqual([1_200, 1_200])
  })

  it("should fall back to the table when one fails and the other does not go there", async () => {
    const { compare } = setUp({ venndelo: "no_coverage", coordinadora: "unknown" })

    expect((await compare(quoteRequest)).offer).toMatchObject({
      carrier: "coordinadora",
      source: "fallback:2026-11",
      is_estimate: true,
    })
  })

  it("should say that there is no coverage only when none goes there", async () => {
    const { compare } = setUp({ venndelo: "no_coverage", coordinadora: "no_coverage" })

    await expect(compare(quoteRequest)).rejects.toMatchObject({ name: "CarrierError", kind: "no_coverage" })
  })

  it("should not hide a mistake of ours when nothing else is left, and tell of it otherwise", async () => {
    await expect(setUp({ venndelo: new TypeError("bug") }).compare(quoteRequest)).rejects.toThrow("bug")

    const { compare, failures } = setUp({ venndelo: new TypeError("bug"), coordinadora: { amount: 1 } })
    await compare(quoteRequest)
    expect(failures).toEqual(["No quote of venndelo: TypeError: bug"])
  })

  it("should keep to a carrier that was chosen before, whatever others ask for", async () => {
    const { compare } = setUp({ venndelo: { amount: 13_200 }, coordinadora: { amount: 15_400, days: 3 } })

    expect((await compare(quoteRequest, { keep: "coordinadora" })).offer).toMatchObject({ carrier: "coordinadora" })
    expect((await compare(quoteRequest, { keep: "unheard-of" })).offer).toMatchObject({ carrier: "venndelo" })
  })

  it("should have no offer of a kept carrier that does not go there", async () => {
    const { compare } = setUp({ venndelo: { amount: 13_200 }, coordinadora: "no_coverage" })

    expect(await compare(quoteRequest, { keep: "coordinadora" })).toMatchObject({
      offer: null,
      offers: [{ carrier: "venndelo" }],
    })
  })
  it("should ask only the carriers that may be given the parcel", async () => {
    const { compare } = setUp({ venndelo: { amount: 13_200 }, coordinadora: { amount: 15_400, days: 3 } })
    const among = ["coordinadora"]

    expect(await compare(quoteRequest, { among })).toMatchObject({
      offer: { carrier: "coordinadora" },
      offers: [{ carrier: "coordinadora" }],
    })
    expect(limits.asked()).toHaveLength(1)
    expect((await compare(quoteRequest, { keep: "venndelo", among })).offer).toBeNull()
  })
})
