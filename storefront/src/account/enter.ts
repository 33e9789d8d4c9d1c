import { CART_KEY } from "../cart/cart-query"
import { forgetCart, rememberCart, rememberedCartId } from "../cart/stored-cart"
import { clearDraft } from "../checkout/draft"
import { takeCart } from "../api/cart"
import { ACCOUNT_KEY } from "../api/customer"
import type { QueryClient } from "@tanstack/react-query"
import { keepPending } from "./pending"
import { keepToken } from "./session"

/** Logs in. What is in the cart stays in it, and is the account's from now on. */
export const enter = async (token: string, queries: QueryClient): Promise<void> => {
  keepToken(token)
  keepPending(null)
  queries.removeQueries({ queryKey: ACCOUNT_KEY })
  const cartId = rememberedCartId()
  if (cartId) {
    // A cart that is not the account's can still be bought.
    await takeCart(cartId).then(rememberCart, () => undefined)
    void queries.invalidateQueries({ queryKey: CART_KEY })
  }
}

/** Logs out and forgets whatever tells who it was: the next person at this screen is another one. */
export const leave = (queries: QueryClient): void => {
  keepToken(null)
  keepPending(null)
  forgetCart()
  clearDraft()
  queries.setQueryData(CART_KEY, null)
  queries.removeQueries({ queryKey: ACCOUNT_KEY })
}
