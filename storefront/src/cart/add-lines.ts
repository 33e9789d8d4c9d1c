import { ApiError } from "../api/api-error"
import type { Cart, CartItem } from "../api/cart"
import { addItem } from "./change-cart"

/** Puts what a link names into the cart, one after the other. What the shop refuses is left out and counted. */
export const addLines = async (
  regionId: string,
  items: CartItem[]
): Promise<{ cart: Cart | null; refused: number }> => {
  let cart: Cart | null = null
  let refused = 0
  for (const item of items) {
    try {
      cart = await addItem(regionId, item)
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === "rejected")) {
        throw error
      }
      refused++
    }
  }
  return { cart, refused }
}
