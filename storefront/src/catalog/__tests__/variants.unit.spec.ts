import { chooseVariant, fewLeft, inOrder, isAvailable } from "../variants"

const variant = (sku: string, inventory_quantity: number, rest = {}) => ({
  sku,
  inventory_quantity,
  manage_inventory: true,
  allow_backorder: false,
  ...rest,
})

describe("isAvailable", () => {
  it.each([
    [variant("A", 1), true],
    [variant("A", 0), false],
    [variant("A", 0, { allow_backorder: true }), true],
    [variant("A", 0, { manage_inventory: false }), true],
  ])("%p: %p", (given, result) => expect(isAvailable(given)).toBe(result))
})

describe("fewLeft", () => {
  it.each([
    [5, 5],
    [6, null],
    [0, null],
  ])("%p in stock says %p", (quantity, result) => expect(fewLeft(variant("A", quantity))).toBe(result))
})

describe("chooseVariant", () => {
  const soldOut = variant("A", 0)
  const inStock = variant("B", 3)

  it("opens the one in the address, even when it is sold out", () =>
    expect(chooseVariant([inStock, soldOut], "A")).toBe(soldOut))
  it("opens the first that can be bought", () => expect(chooseVariant([soldOut, inStock], null)).toBe(inStock))
  it("falls back from an unknown SKU", () => expect(chooseVariant([soldOut, inStock], "X")).toBe(inStock))
  it("opens the first when all are sold out", () => expect(chooseVariant([soldOut], null)).toBe(soldOut))
  it("is nothing without variants", () => expect(chooseVariant([], null)).toBeUndefined())
})

it("puts variants in the shop's order, and the smaller first where it has none", () => {
  const of = (sku: string, variant_rank: number | null = null) => ({ sku, variant_rank })
  const skus = (variants: { sku: string; variant_rank: number | null }[]) => inOrder(variants).map(({ sku }) => sku)
  expect(skus([of("LAV-100ML"), of("LAV-30ML"), of("LAV-10ML")])).toEqual(["LAV-10ML", "LAV-30ML", "LAV-100ML"])
  expect(skus([of("A", 1), of("B", 0)])).toEqual(["B", "A"])
})
