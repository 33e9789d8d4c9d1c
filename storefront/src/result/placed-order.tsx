import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { completeCart } from "../api/payment"
import { CART_KEY } from "../cart/cart-query"
import { forgetCart, rememberedCartId } from "../cart/stored-cart"
import { clearDraft } from "../checkout/draft"
import { ButtonLink } from "../ui/button"
import { Problem } from "../ui/problem"
import { OrderPlaced } from "./order-placed"
import { Looking } from "./looking"
import { ResultFrame } from "./result-frame"

/**
 * The order of a cart whose payment stands. Asking for it makes it, if the payment's event has not yet: once, whoever is
 * first.
 */
export const PlacedOrder = ({ cart, providerId }: { cart: Cart; providerId: string }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const completion = useQuery({
    queryKey: ["order-of-cart", cart.id],
    staleTime: Infinity,
    queryFn: () => completeCart(cart.id),
  })
  const isPlaced = completion.data?.kind === "order"
  useEffect(() => {
    if (isPlaced && rememberedCartId() === cart.id) {
      forgetCart()
      clearDraft()
      queries.setQueryData(CART_KEY, null)
    }
  }, [isPlaced, cart.id, queries])

  if (completion.isError) {
    return <Problem error={completion.error} onRetry={() => void completion.refetch()} />
  }
  if (completion.isPending) {
    return <Looking />
  }
  if (completion.data.kind === "order") {
    return <OrderPlaced order={completion.data.order} cart={cart} providerId={providerId} />
  }
  return (
    <ResultFrame icon="alert" tone="bad" title={t("result.refused.title")}>
      <p className="text-muted">{t("result.refused.text")}</p>
      <ButtonLink to="/checkout?paso=pago">{t("result.declined.retry")}</ButtonLink>
    </ResultFrame>
  )
}
