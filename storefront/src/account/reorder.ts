import { ApiError } from "../api/api-error"
import type { Cart } from "../api/cart"
import type { Order } from "../api/orders"
import { findVariants } from "../api/variants"
import { addItem } from "../cart/change-cart"

export type Wanted = { variant_id: string | null; quantity: number; title: string }

export type Reordered = {
  cart: Cart | null
  /** Titles of what the shop does not sell any more. */
  gone: string[]
  /** Titles of what there is not enough of. */
  short: string[]
}

/** What was bought, each variant once. */
export const wantedOf = (items: Order["items"]): Wanted[] => {
  const wanted = new Map<string, Wanted>()
  for (const { id, variant_id, quantity, title, variant_title } of items ?? []) {
    const key = variant_id ?? id
    const name = [title, variant_title].filter(Boolean).join(", ")
    wanted.set(key, {
      variant_id: variant_id ?? null,
      quantity: quantity + (wanted.get(key)?.quantity ?? 0),
      title: name,
    })
  }
  return [...wanted.values()]
}

/** Puts into the cart what is still sold, at today's price. @throws ApiError when the shop does not answer */
export const reorder = async (regionId: string, items: Order["items"]): Promise<Reordered> => {
  const wanted = wantedOf(items)
  const ids = wanted.flatMap(({ variant_id }) => variant_id ?? [])
  // Asked first: what a cart says of an unknown variant sounds like a lost cart.
  const sold = ids.length > 0 ? await findVariants(ids) : new Map<string, string>()
  const result: Reordered = { cart: null, gone: [], short: [] }
  for (const { variant_id, quantity, title } of wanted) {
    if (!variant_id || !sold.has(variant_id)) {
      result.gone.push(title)
      continue
    }
    try {
      result.cart = await addItem(regionId, { variant_id, quantity })
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === "rejected")) {
        throw error
      }
      result.short.push(title)
    }
  }
  return result
}
