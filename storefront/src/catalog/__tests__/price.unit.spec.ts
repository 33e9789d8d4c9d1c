import { priceOf, pricePerMillilitre, priceRange } from "../price"

const at = (amount: number | null, withTax?: number) =>
  ({
    calculated_price: amount === null ? undefined : { calculated_amount: amount, calculated_amount_with_tax: withTax },
  }) as never

describe("priceRange", () => {
  it("is the lowest price, and says when there are several", () => {
    expect(priceRange([at(45_000), at(18_000), at(90_000)])).toEqual({ lowest: 18_000, hasSeveral: true })
  })
  it("is one price when all are equal", () =>
    expect(priceRange([at(45_000), at(45_000)])).toEqual({ lowest: 45_000, hasSeveral: false }))
  it("passes over variants without a price", () => expect(priceRange([at(null), at(20_000)])?.lowest).toBe(20_000))
  it("is nothing when no variant has one", () => expect(priceRange([at(null)])).toBeNull())
})

describe("priceOf", () => {
  it("is the price with taxes where Medusa knows it", () => expect(priceOf(at(100, 119))).toBe(119))
  it("keeps a price of zero", () => expect(priceOf(at(0))).toBe(0))
})

describe("pricePerMillilitre", () => {
  it.each([
    [45_000, 10, 4_500],
    [20_000, "30", 667],
    [45_000, undefined, null],
    [45_000, 0, null],
    [45_000, "x", null],
  ])("%p for %p ml is %p", (price, volume, result) => expect(pricePerMillilitre(price, volume)).toBe(result))
})
