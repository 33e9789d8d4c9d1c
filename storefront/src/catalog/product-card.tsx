import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Product } from "../api/catalog"
import { priceRange } from "./price"
import { Picture } from "./picture"
import { isAvailable } from "./variants"

export const ProductCard = ({ product, isEager }: { product: Product; isEager: boolean }) => {
  const { t } = useTranslation()
  const variants = product.variants ?? []
  const range = priceRange(variants)
  const isSoldOut = !variants.some(isAvailable)
  return (
    <li>
      <Link to={`/producto/${product.handle}`} className="group block rounded-card">
        <Picture src={product.thumbnail} isEager={isEager} isFaded={isSoldOut} />
        <h3 className="mt-3 text-lg leading-snug group-hover:underline">{product.title}</h3>
        <p className="mt-1 text-sm">
          {range
            ? range.hasSeveral
              ? t("product.from", { price: formatPesos(range.lowest) })
              : formatPesos(range.lowest)
            : t("product.noPrice")}
          {isSoldOut ? <span className="ml-2 text-clay">{t("product.soldOut")}</span> : null}
        </p>
      </Link>
    </li>
  )
}

export const ProductCardSkeleton = () => (
  <li aria-hidden="true" className="animate-pulse">
    <div className="aspect-square rounded-card bg-surface" />
    <div className="mt-3 h-6 w-4/5 rounded bg-surface" />
    <div className="mt-2 h-5 w-1/3 rounded bg-surface" />
  </li>
)
