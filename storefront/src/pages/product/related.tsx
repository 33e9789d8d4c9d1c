import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { Product } from "../../api/catalog"
import { foundQuery } from "../../api/find-products"
import { readChoice } from "../../catalog/choice"
import { ProductRow } from "../../catalog/product-row"

const SHOWN = 4

/** Others of its category that can be bought now. */
export const Related = ({ product, regionId }: { product: Product; regionId: string }) => {
  const { t } = useTranslation()
  const category = product.categories?.[0]?.handle
  const choice = { ...readChoice(new URLSearchParams()), categories: category ? [category] : [], inStock: true }
  const found = useQuery({ ...foundQuery(regionId, choice, SHOWN + 1), enabled: Boolean(category) })
  const others = (found.data?.products ?? []).filter(({ id }) => id !== product.id).slice(0, SHOWN)
  return <ProductRow title={t("product.related")} products={others} />
}
