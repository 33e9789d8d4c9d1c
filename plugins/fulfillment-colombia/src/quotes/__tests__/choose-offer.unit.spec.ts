import { chooseOffer, type Offer, type QuotePolicy } from "../choose-offer"

const offer = (carrier: string, amount: number, days: number, source: Offer["source"] = "carrier"): Offer => ({
  carrier,
  amount,
  days,
  source,
  is_estimate: false,
  at: "2026-11-27T12:00:00.000Z",
})

const chosen = (policy: QuotePolicy, ...offers: Offer[]) => chooseOffer(offers, policy)?.carrier

describe("chooseOffer", () => {
  const [slow, fast] = [offer("slow", 9_000, 5), offer("fast", 12_000, 2)]

  it.each<[QuotePolicy, string]>([
    ["cheapest", "slow"],
    ["fastest", "fast"],
    ["preferred", "fast"],
  ])("%s takes the %s one", (policy, carrier) => {
    expect(chosen(policy, fast, slow)).toBe(carrier)
  })

  it("should break ties by the other criterion, then by the shop's order", () => {
    expect(chosen("cheapest", offer("a", 9_000, 3), offer("b", 9_000, 2))).toBe("b")
    expect(chosen("fastest", offer("a", 9_000, 2), offer("b", 8_000, 2))).toBe("b")
    expect(chosen("cheapest", offer("a", 9_000, 2), offer("b", 9_000, 2))).toBe("a")
  })

  it("should believe what a carrier says now before what one said earlier, and that before our own table", () => {
    const table = offer("down", 1_000, 1, "fallback:2026-11")
    const stale = offer("late", 5_000, 2, "stale")
    for (const policy of ["cheapest", "fastest", "preferred"] as const) {
      expect(chosen(policy, table, offer("up", 9_000, 3))).toBe("up")
      expect(chosen(policy, table, stale)).toBe("late")
      expect(chosen(policy, table, stale, offer("up", 9_000, 3))).toBe("up")
      expect(chosen(policy, table)).toBe("down")
    }
  })

  it("should choose nothing of nothing", () => {
    expect(chosen("cheapest")).toBeUndefined()
  })
})
