import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { reorder } from "../../account/reorder"
import { regionQuery } from "../../api/catalog"
import type { Order } from "../../api/orders"
import { CART_KEY } from "../../cart/cart-query"
import { openCart } from "../../cart/drawer-state"
import { Button } from "../../ui/button"

/** Fills the cart as an order was, as far as the shop still can, and says what it cannot. */
export const ReorderButton = ({ order }: { order: Order }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { mutate, data, isPending, isError } = useMutation({
    mutationKey: CART_KEY,
    scope: { id: "cart" },
    networkMode: "always",
    mutationFn: async () => reorder((await queries.ensureQueryData(regionQuery())).id, order.items),
    onSuccess: ({ cart, gone, short }) => {
      if (cart) {
        queries.setQueryData(CART_KEY, cart)
      }
      // What is missing is said here: a drawer over it would hide it.
      if (gone.length + short.length === 0) {
        openCart()
      }
    },
    onError: () => void queries.invalidateQueries({ queryKey: CART_KEY }),
  })
  const sentences = [
    ...(isError ? [t("account.reorder.failed")] : []),
    ...(data?.cart ? [t("account.reorder.added")] : []),
    ...(data?.gone.length ? [t("account.reorder.gone", { titles: data.gone.join("; ") })] : []),
    ...(data?.short.length ? [t("account.reorder.short", { titles: data.short.join("; ") })] : []),
  ]
  return (
    <div>
      <Button
        tone="quiet"
        isBusy={isPending}
        aria-label={t("account.reorder.actionOf", { number: order.display_id })}
        onClick={() => mutate()}
      >
        {t("account.reorder.action")}
      </Button>
      <p role="status" className={sentences.length > 0 ? "mt-2 text-sm" : "sr-only"}>
        {sentences.join(" ")}
      </p>
    </div>
  )
}
