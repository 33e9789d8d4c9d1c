import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { ApiError } from "../../api/api-error"
import { retrieveCart, type Cart } from "../../api/cart"
import { WOMPI } from "../../checkout/methods/payment-choices"
import { PlacedOrder } from "../../result/placed-order"
import { Looking } from "../../result/looking"
import { ResultFrame } from "../../result/result-frame"
import { WompiResult } from "../../result/wompi-result"
import { ButtonLink } from "../../ui/button"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"

/** The session that counts: Medusa keeps one for each provider, the last one made is the one that was chosen. */
const sessionOf = (cart: Cart) => {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  return (
    sessions.find(({ status }) => status === "authorized" || status === "captured") ?? sessions[sessions.length - 1]
  )
}

/** What came of an order, by the cart in the address: right after paying, back from the bank, or days later. */
export const ResultPage = () => {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const id = search.get("carrito")
  useTitle(t("result.page"))
  const cart = useQuery({ queryKey: ["result", id], queryFn: () => retrieveCart(id ?? ""), enabled: Boolean(id) })
  const isUnknown = !id || (cart.error instanceof ApiError && cart.error.kind === "not_found")
  const session = cart.data && sessionOf(cart.data)

  if (isUnknown || (cart.data && !session && !cart.data.completed_at)) {
    return (
      <ResultFrame icon="alert" tone="bad" title={t("result.unknown.title")}>
        <p className="text-muted">{t("result.unknown.text")}</p>
        <ButtonLink to={cart.data ? "/checkout" : "/rastreo"}>
          {t(cart.data ? "result.unknown.checkout" : "result.unknown.track")}
        </ButtonLink>
      </ResultFrame>
    )
  }
  if (cart.isError) {
    return <Problem error={cart.error} onRetry={() => void cart.refetch()} />
  }
  if (!cart.data) {
    return <Looking />
  }
  if (session?.provider_id === WOMPI) {
    return <WompiResult cart={cart.data} session={session} />
  }
  if (!cart.data.completed_at) {
    return (
      <ResultFrame icon="alert" tone="bad" title={t("result.unfinished.title")}>
        <p className="text-muted">{t("result.unfinished.text")}</p>
        <ButtonLink to="/checkout">{t("result.unknown.checkout")}</ButtonLink>
      </ResultFrame>
    )
  }
  return <PlacedOrder cart={cart.data} providerId={session?.provider_id ?? ""} />
}
