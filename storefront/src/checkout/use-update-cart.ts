import { useMutation, useQueryClient } from "@tanstack/react-query"
import { chooseShipping, updateCart, type Cart } from "../api/cart"
import { CART_KEY } from "../cart/cart-query"
import { rememberCart } from "../cart/stored-cart"
import type { HttpTypes } from "@medusajs/types"

const useCartWriter = <Input>(write: (input: Input) => Promise<Cart>) => {
  const queries = useQueryClient()
  return useMutation({
    mutationKey: CART_KEY,
    scope: { id: "cart" },
    // A form is sent by somebody who waits for it: without a connection it fails at once and says so.
    networkMode: "always",
    mutationFn: write,
    onSuccess: (cart) => {
      rememberCart(cart)
      queries.setQueryData(CART_KEY, cart)
    },
  })
}

/** Writes a step of the checkout into the cart, after whatever else is being written into it. */
export const useUpdateCart = (cartId: string) =>
  useCartWriter((body: HttpTypes.StoreUpdateCart) => updateCart(cartId, body))

/** Chooses how it is sent. */
export const useChooseShipping = (cartId: string) =>
  useCartWriter((method: HttpTypes.StoreAddCartShippingMethods) => chooseShipping(cartId, method))
