import { PROMOTIONS } from "../../seed/promotions"
import { FREE_SHIPPING_ATTRIBUTE, freeShippingFrom, type PromotionRow } from "../free-shipping"

const NOW = new Date("2026-11-28T12:00:00Z")

const free = (amount: number, change: Partial<PromotionRow> = {}): PromotionRow => ({
  is_automatic: true,
  status: "active",
  application_method: { type: "percentage", target_type: "shipping_methods", value: 100 },
  rules: [{ attribute: FREE_SHIPPING_ATTRIBUTE, operator: "gte", values: [{ value: String(amount) }] }],
  ...change,
})

describe("freeShippingFrom", () => {
  it("should tell the lowest amount of the promotions that run for everybody", () => {
    expect(freeShippingFrom([free(200_000), free(150_000)], NOW)).toBe(150_000)
    expect(freeShippingFrom([free(0, { rules: [] })], NOW)).toBe(0)
    expect(freeShippingFrom([], NOW)).toBeNull()
  })

  it.each<[string, Partial<PromotionRow>]>([
    ["needs a code", { is_automatic: false }],
    ["is a draft", { status: "draft" }],
    ["is off the goods", { application_method: { type: "percentage", target_type: "items", value: 100 } }],
    ["is half", { application_method: { type: "percentage", target_type: "shipping_methods", value: 50 } }],
    ["has not begun", { campaign: { starts_at: "2026-12-01T00:00:00Z" } }],
    ["is over", { campaign: { ends_at: "2026-11-01T00:00:00Z" } }],
    ["is for some", { rules: [...free(1).rules!, { attribute: "customer.groups.id", operator: "eq", values: [] }] }],
    ["counts otherwise", { rules: [{ attribute: "item_total", operator: "gte", values: [{ value: "1" }] }] }],
  ])("should not promise what %s", (_, change) => {
    expect(freeShippingFrom([free(150_000, change)], NOW)).toBeNull()
  })

  it("should understand the promotion of the seed", () => {
    const rows = PROMOTIONS.map((promotion) => ({
      ...promotion,
      rules: promotion.rules?.map((rule) => ({ ...rule, values: [rule.values].flat().map((value) => ({ value })) })),
    }))
    expect(freeShippingFrom(rows as PromotionRow[], NOW)).toBe(150_000)
  })
})
