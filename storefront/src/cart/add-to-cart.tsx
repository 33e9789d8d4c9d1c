import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { regionQuery, type Product, type Variant } from "../api/catalog"
import { priceOf } from "../catalog/price"
import { isAvailable } from "../catalog/variants"
import { Button } from "../ui/button"
import { openCart } from "./drawer-state"
import { useChangeCart } from "./use-cart"

type Props = { product: Product; variant: Variant; quantity?: number; className?: string }

/** Puts one variant into the cart and opens it. Sold out or without a price it says so and does nothing. */
export const AddToCart = ({ product, variant, quantity = 1, className }: Props) => {
  const { t } = useTranslation()
  const region = useQuery(regionQuery())
  const change = useChangeCart()
  const price = priceOf(variant)
  const canBuy = isAvailable(variant) && price !== null && Boolean(region.data)
  const add = () => {
    if (!region.data || price === null) {
      return
    }
    const addition = {
      variant_id: variant.id,
      quantity,
      title: product.title,
      variant_title: variant.title,
      thumbnail: product.thumbnail,
      handle: product.handle,
      unit_price: price,
    }
    change.mutate({ kind: "add", regionId: region.data.id, addition })
    openCart()
  }
  return (
    <Button className={className} disabled={!canBuy} onClick={add}>
      {isAvailable(variant) ? t("product.addToCart") : t("product.soldOut")}
    </Button>
  )
}
