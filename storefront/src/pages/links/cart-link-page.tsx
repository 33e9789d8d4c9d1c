import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useNavigate, useParams } from "react-router-dom"
import { regionQuery } from "../../api/catalog"
import { findVariants } from "../../api/variants"
import { addLines } from "../../cart/add-lines"
import { CART_KEY } from "../../cart/cart-query"
import { readLinkLines } from "../../cart/link-lines"
import { notify } from "../../ui/notice"
import { Problem } from "../../ui/problem"

const fill = async (regionId: string, lines: string) => {
  const wanted = readLinkLines(lines)
  const ids = wanted.length > 0 ? await findVariants(wanted.map(({ variant }) => variant)) : new Map<string, string>()
  const items = wanted.flatMap(({ variant, quantity }) => {
    const variant_id = ids.get(variant)
    return variant_id ? [{ variant_id, quantity }] : []
  })
  const { cart, refused } = await addLines(regionId, items)
  return { cart, missing: wanted.length - items.length + refused }
}

/** `/cart/SKU:2,SKU`: a link that fills the cart, as a chat sends it. Opened once it is used up: a reload adds nothing. */
export const CartLinkPage = () => {
  const { t } = useTranslation()
  const { lines = "" } = useParams()
  const { key } = useLocation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const region = useQuery(regionQuery())
  const filled = useQuery({
    // Each opening of a link is one: the key is the browser's for this entry of its history.
    queryKey: ["cart-link", lines, key],
    queryFn: () => fill(region.data?.id ?? "", lines),
    enabled: Boolean(region.data),
    // It writes: neither a focus nor a return may do it again.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
  useEffect(() => {
    if (!filled.data) {
      return
    }
    const { cart, missing } = filled.data
    if (cart) {
      queries.setQueryData(CART_KEY, cart)
    }
    if (missing > 0) {
      notify(t("cart.linkMissing", { count: missing }), "bad")
    }
    void navigate("/catalogo", { replace: true, state: { openCart: cart !== null } })
  }, [filled.data, navigate, queries, t])

  const error = region.error ?? filled.error
  return error ? (
    <Problem error={error} onRetry={() => void (region.isError ? region.refetch() : filled.refetch())} />
  ) : (
    <p role="status" className="mx-auto max-w-page animate-pulse px-4 py-20 text-muted sm:px-6">
      {t("cart.linkFilling")}
    </p>
  )
}
