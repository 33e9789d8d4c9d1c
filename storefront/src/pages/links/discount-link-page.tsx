import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate, useParams, useSearchParams } from "react-router-dom"
import { sendChange } from "../../cart/change-cart"
import { CART_KEY } from "../../cart/cart-query"
import { rememberedCartId } from "../../cart/stored-cart"
import { keepCode } from "../../cart/waiting-code"
import { notify } from "../../ui/notice"

/** Within this shop only: a link must not lead away from it. */
const ownPath = (path: string | null): string => (path && /^\/(?![/\\])/.test(path) ? path : "/catalogo")

/** `/discount/CODIGO?redirect=/…`: a link with a code. Without a cart it waits for the first product. */
export const DiscountLinkPage = () => {
  const { t } = useTranslation()
  const { code = "" } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const to = ownPath(search.get("redirect"))
  useEffect(() => {
    const wanted = code.trim().toUpperCase()
    if (rememberedCartId()) {
      sendChange({ kind: "apply-code", code: wanted }).then(
        (cart) => {
          queries.setQueryData(CART_KEY, cart)
          notify(t("cart.codeUsed", { code: wanted }))
        },
        () => notify(t("cart.error.code"), "bad")
      )
    } else {
      keepCode(wanted)
      notify(t("cart.codeWaits", { code: wanted }))
    }
    void navigate(to, { replace: true })
  }, [code, navigate, queries, t, to])
  return null
}
