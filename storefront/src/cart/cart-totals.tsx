import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"

const Row = ({ label, value, isStrong = false }: { label: string; value: string; isStrong?: boolean }) => (
  <div className={`flex items-baseline justify-between gap-4 ${isStrong ? "text-lg font-medium" : "text-sm"}`}>
    <dt className={isStrong ? "" : "text-muted"}>{label}</dt>
    <dd className="tabular-nums">{value}</dd>
  </div>
)

/** What the cart costs, each part by itself (Ley 1480 de 2011, art. 26 and 50): taxes are in every price. */
export const CartTotals = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  const discount = cart.discount_total ?? 0
  const hasShipping = (cart.shipping_methods?.length ?? 0) > 0
  return (
    <div>
      <dl className="space-y-1.5" aria-label={t("cart.totals")}>
        <Row label={t("cart.products")} value={formatPesos(cart.original_item_total ?? cart.item_total ?? 0)} />
        {discount > 0 ? <Row label={t("cart.discount")} value={`− ${formatPesos(discount)}`} /> : null}
        <Row
          label={t("cart.shipping")}
          value={hasShipping ? formatPesos(cart.original_shipping_total ?? 0) : t("cart.shippingLater")}
        />
        <Row label={t("cart.total")} value={formatPesos(cart.total ?? 0)} isStrong />
      </dl>
      <p className="mt-1.5 text-xs text-muted">{t("cart.taxIncluded")}</p>
    </div>
  )
}
