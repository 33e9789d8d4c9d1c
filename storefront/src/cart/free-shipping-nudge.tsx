import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { shopQuery } from "../api/shop"

/** How much is missing until the shop pays the freight. Says nothing where it never does. */
export const FreeShippingNudge = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  const { data: shop } = useQuery(shopQuery())
  const from = shop?.free_shipping_from
  if (!from) {
    return null
  }
  const has = cart.original_item_total ?? cart.item_total ?? 0
  const missing = Math.max(0, from - has)
  return (
    <div className="mb-4">
      <p className="text-sm" role="status">
        {missing > 0 ? t("cart.nudge.missing", { amount: formatPesos(missing) }) : t("cart.nudge.reached")}
      </p>
      <div className="mt-2 h-1.5 overflow-hidden rounded-full bg-surface" aria-hidden="true">
        <div
          className="h-full rounded-full bg-leaf transition-[width] duration-500"
          style={{ width: `${Math.min(100, (has / from) * 100)}%` }}
        />
      </div>
    </div>
  )
}
