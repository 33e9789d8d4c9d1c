import type { Cart, CartLine } from "../../api/cart"
import { countOf, isExpected, withAddition, withQuantity, type Addition } from "../expected-cart"

const line = (over: Partial<CartLine>) =>
  ({ id: "line_1", variant_id: "var_1", quantity: 2, unit_price: 10_000, total: 20_000, ...over }) as CartLine
const cart = (items: CartLine[], total: number) => ({ id: "cart_1", items, item_total: total, total }) as Cart
const addition = (over: Partial<Addition> = {}): Addition => ({
  variant_id: "var_2",
  quantity: 1,
  title: "Aceite de lavanda",
  variant_title: "10 ml",
  thumbnail: null,
  handle: "lavanda",
  unit_price: 45_000,
  ...over,
})

describe("the cart that is expected", () => {
  it("has a new line that the shop has yet to answer, and its price in the total", () => {
    const expected = withAddition(cart([line({})], 20_000), addition())
    expect(expected.items).toHaveLength(2)
    expect(isExpected(expected.items![1])).toBe(true)
    expect(isExpected(expected.items![0])).toBe(false)
    expect(expected).toMatchObject({ item_total: 65_000, total: 65_000 })
  })

  it("has more of a variant that is there already, in the same line", () => {
    const expected = withAddition(cart([line({})], 20_000), addition({ variant_id: "var_1", quantity: 3 }))
    expect(expected.items).toMatchObject([{ id: "line_1", quantity: 5, total: 50_000 }])
    expect(expected.total).toBe(50_000)
  })

  it("keeps what is not its lines' in the total, such as the shipping", () => {
    const withShipping = { ...cart([line({})], 20_000), total: 32_000 }
    expect(withQuantity(withShipping, "line_1", 1)).toMatchObject({ item_total: 10_000, total: 22_000 })
  })

  it("loses a line of which none is left", () => {
    const expected = withQuantity(cart([line({}), line({ id: "line_2" })], 40_000), "line_1", 0)
    expect(expected.items!.map(({ id }) => id)).toEqual(["line_2"])
    expect(expected.total).toBe(20_000)
  })

  it("counts pieces, and none of no cart", () => {
    expect(countOf(cart([line({}), line({ id: "line_2", quantity: 3 })], 0))).toBe(5)
    expect(countOf(null)).toBe(0)
  })
})
