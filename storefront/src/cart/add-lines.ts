import { ApiError } from "../api/api-error"
import { addPromotion, addToCart, createCart, type Cart, type CartItem } from "../api/cart"
import { rememberCart, rememberedCartId } from "./stored-cart"
import { takeCode } from "./waiting-code"

const begin = async (regionId: string, item: CartItem): Promise<Cart> => {
  const id = rememberedCartId()
  if (!id) {
    return createCart(regionId, [item])
  }
  try {
    return await addToCart(id, item)
  } catch (error) {
    if (error instanceof ApiError && error.kind === "not_found") {
      return createCart(regionId, [item])
    }
    throw error
  }
}

/** Puts what a link names into the cart, one after the other. What is sold out is left out and told by its place. */
export const addLines = async (
  regionId: string,
  items: CartItem[]
): Promise<{ cart: Cart | null; refused: number[] }> => {
  let cart: Cart | null = null
  const refused: number[] = []
  for (const [index, item] of items.entries()) {
    try {
      cart = await begin(regionId, item)
      rememberCart(cart)
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === "rejected")) {
        throw error
      }
      refused.push(index)
    }
  }
  return { cart, refused }
}

/** Uses the code of a link, if one waits. A code that does not apply is dropped: the cart is what counts. */
export const applyWaitingCode = async (cart: Cart): Promise<Cart> => {
  const code = takeCode()
  if (!code) {
    return cart
  }
  return addPromotion(cart.id, code).catch(() => cart)
}
