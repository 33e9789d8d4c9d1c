import { useTranslation } from "react-i18next"
import type { Cart } from "../../api/cart"
import { useCart } from "../../cart/use-cart"
import { ButtonLink } from "../../ui/button"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { Checkout } from "../../checkout/checkout"

const isEmpty = (cart: Cart | null): boolean => (cart?.items ?? []).length === 0

/** From cart to order, one step at a time. */
export const CheckoutPage = () => {
  const { t } = useTranslation()
  const cart = useCart()
  useTitle(t("checkout.title"))
  // A copy from an earlier visit is shown at once; what the shop says of it comes behind.
  if (cart.data && cart.data.id && !isEmpty(cart.data)) {
    return <Checkout key={cart.data.id} cart={cart.data} />
  }
  if (cart.isError) {
    return <Problem error={cart.error} onRetry={() => void cart.refetch()} />
  }
  if (cart.isFetching) {
    return (
      <p role="status" className="mx-auto max-w-page animate-pulse px-4 py-20 text-muted sm:px-6">
        {t("state.loading")}
      </p>
    )
  }
  return (
    <div className="mx-auto max-w-xl px-4 py-24 text-center">
      <h1 className="text-3xl">{t("checkout.empty.title")}</h1>
      <p className="mt-3 text-muted">{t("checkout.empty.text")}</p>
      <ButtonLink to="/catalogo" className="mt-8">
        {t("checkout.empty.action")}
      </ButtonLink>
    </div>
  )
}
