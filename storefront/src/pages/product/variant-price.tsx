import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import type { Variant } from "../../api/catalog"
import { priceOf, pricePerMillilitre } from "../../catalog/price"
import { fewLeft, isAvailable } from "../../catalog/variants"

/** Price with taxes, price per millilitre (unit price, SIC Circular 007 de 2017) and stock of one variant. */
export const VariantPrice = ({ variant }: { variant: Variant }) => {
  const { t } = useTranslation()
  const price = priceOf(variant)
  const perMl = price === null ? null : pricePerMillilitre(price, variant.metadata?.volume_ml)
  const left = fewLeft(variant)
  return (
    <div aria-live="polite" className="mt-5">
      <p className="text-3xl font-medium">{price === null ? t("product.noPrice") : formatPesos(price)}</p>
      <p className="mt-1 text-sm text-muted">
        {t("product.taxIncluded")}
        {perMl === null ? null : ` · ${t("product.perMl", { price: formatPesos(perMl) })}`}
      </p>
      <p className={`mt-3 text-sm font-medium ${isAvailable(variant) ? "text-leaf" : "text-clay"}`}>
        {!isAvailable(variant)
          ? t("product.soldOut")
          : left === null
            ? t("product.available")
            : t("product.fewLeft", { count: left })}
      </p>
    </div>
  )
}
