import { queryOptions } from "@tanstack/react-query"
import { ApiError } from "../api/api-error"
import { retrieveCart, type Cart } from "../api/cart"
import { copiedCart, forgetCart, rememberCart, rememberedCartId } from "./stored-cart"

const FRESH_MS = 30_000

export const CART_KEY = ["cart"] as const

const readCart = async (): Promise<Cart | null> => {
  const id = rememberedCartId()
  if (!id) {
    return null
  }
  try {
    const cart = await retrieveCart(id)
    if (cart.completed_at) {
      forgetCart()
      return null
    }
    rememberCart(cart)
    return cart
  } catch (error) {
    if (error instanceof ApiError && error.kind === "not_found") {
      forgetCart()
      return null
    }
    throw error
  }
}

/** This browser's cart, `null` before anything is in it. The copy of the last visit is shown until the shop answers. */
export const cartQuery = () =>
  queryOptions({
    queryKey: CART_KEY,
    staleTime: FRESH_MS,
    queryFn: readCart,
    initialData: copiedCart,
    initialDataUpdatedAt: 0,
  })
