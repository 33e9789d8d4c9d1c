import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { notify } from "../ui/notice"
import { CART_KEY, cartQuery } from "./cart-query"
import { explainCartError } from "./cart-error"
import { expectChange, sendChange, type CartChange } from "./change-cart"
import { onOtherTabs } from "./stored-cart"

/** The cart, and news of it from other tabs. */
export const useCart = () => {
  const queries = useQueryClient()
  useEffect(() => onOtherTabs(() => void queries.invalidateQueries({ queryKey: CART_KEY })), [queries])
  return useQuery(cartQuery())
}

/**
 * Changes the cart at once on the screen, and one after the other at the shop. What the shop refuses is taken back and
 * said. Without a connection changes wait for it.
 */
export const useChangeCart = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return useMutation({
    mutationKey: CART_KEY,
    scope: { id: "cart" },
    mutationFn: (change: CartChange) => sendChange(change),
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: CART_KEY })
      const before = queries.getQueryData<Cart | null>(CART_KEY) ?? null
      queries.setQueryData(CART_KEY, expectChange(before, change))
      return { before }
    },
    onSuccess: (cart) => {
      // An answer that is older than a change on the screen would take that change away for a moment.
      if (queries.isMutating({ mutationKey: CART_KEY }) === 1) {
        queries.setQueryData(CART_KEY, cart)
      }
    },
    onError: (error, change, context) => {
      queries.setQueryData(CART_KEY, context?.before ?? null)
      notify(t(explainCartError(error, change)), "bad")
      void queries.invalidateQueries({ queryKey: CART_KEY })
    },
  })
}
