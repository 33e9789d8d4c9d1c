import type { Cart, CartLine } from "../api/cart"

/** A product as a page shows it, before the shop has put it into the cart. */
export type Addition = {
  variant_id: string
  quantity: number
  title: string
  variant_title: string | null
  thumbnail: string | null
  handle: string
  /** Pesos, taxes included, for one. */
  unit_price: number
}

/** Ids of lines that the shop has not answered yet begin like this: they cannot be changed. */
const EXPECTED = "expected-"

export const isExpected = (line: Pick<CartLine, "id">): boolean => line.id.startsWith(EXPECTED)

const sum = (lines: CartLine[]) => lines.reduce((total, { unit_price, quantity }) => total + unit_price * quantity, 0)

/** The cart with other lines, its totals moved by the difference. Promotions are the shop's to work out. */
const withLines = (cart: Cart, items: CartLine[]): Cart => {
  const difference = sum(items) - sum(cart.items ?? [])
  return {
    ...cart,
    items,
    item_total: (cart.item_total ?? 0) + difference,
    total: (cart.total ?? 0) + difference,
  }
}

/** What the cart will probably be once the shop has added this. */
export const withAddition = (cart: Cart, addition: Addition): Cart => {
  const lines = cart.items ?? []
  const present = lines.find(({ variant_id }) => variant_id === addition.variant_id)
  if (present) {
    return withQuantity(cart, present.id, present.quantity + addition.quantity)
  }
  const line = {
    id: `${EXPECTED}${addition.variant_id}`,
    variant_id: addition.variant_id,
    quantity: addition.quantity,
    unit_price: addition.unit_price,
    total: addition.unit_price * addition.quantity,
    product_title: addition.title,
    title: addition.title,
    variant_title: addition.variant_title,
    product_handle: addition.handle,
    thumbnail: addition.thumbnail,
  }
  // Of a line the cart's screens read these; the shop's answer brings the rest.
  return withLines(cart, [...lines, line as unknown as CartLine])
}

/** The cart with as many of a line; none of it takes the line away. */
export const withQuantity = (cart: Cart, lineId: string, quantity: number): Cart =>
  withLines(
    cart,
    (cart.items ?? [])
      .map((line) => (line.id === lineId ? { ...line, quantity, total: line.unit_price * quantity } : line))
      .filter((line) => line.quantity > 0)
  )

/** How many pieces are in it. */
export const countOf = (cart: Pick<Cart, "items"> | null | undefined): number =>
  (cart?.items ?? []).reduce((count, { quantity }) => count + quantity, 0)
