import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import type { Product } from "../../api/catalog"
import { chooseVariant, inOrder } from "../../catalog/variants"
import { useTitle } from "../../ui/use-title"
import { rememberSeen } from "../../catalog/recently-seen"
import { SeenProducts } from "../../catalog/seen-products"
import { Gallery } from "./gallery"
import { AddToCart } from "../../cart/add-to-cart"
import { OrderByWhatsapp } from "./order-by-whatsapp"
import { Related } from "./related"
import { ShareButton } from "./share-button"
import { ProductTexts } from "./product-texts"
import { VariantPicker } from "./variant-picker"
import { VariantPrice } from "./variant-price"

/** One product; the chosen variant is in the address (`?v=SKU`), so that a link opens the same one. */
export const ProductDetails = ({ product, regionId }: { product: Product; regionId: string }) => {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const variants = inOrder(product.variants ?? [])
  const variant = chooseVariant(variants, search.get("v"))
  const choose = (sku: string) => setSearch({ v: sku }, { replace: true, preventScrollReset: true })
  useTitle(product.title)
  useEffect(() => rememberSeen(product.handle), [product.handle])

  return (
    <>
      <article className="mx-auto grid max-w-page gap-x-14 gap-y-8 px-4 py-8 sm:px-6 md:grid-cols-2 md:py-14">
        <Gallery key={product.id} product={product} />
        <div>
          {product.categories?.[0] ? (
            <Link
              to={`/catalogo?categoria=${product.categories[0].handle}`}
              className="text-sm font-medium text-leaf underline-offset-4 hover:underline"
            >
              {product.categories[0].name}
            </Link>
          ) : null}
          <h1 className="mt-2 text-4xl leading-tight sm:text-5xl">{product.title}</h1>
          {variant ? <VariantPrice variant={variant} /> : <p className="mt-5 text-clay">{t("product.soldOut")}</p>}
          {variants.length > 1 ? <VariantPicker variants={variants} chosenId={variant?.id} onChoose={choose} /> : null}
          {variant ? <AddToCart product={product} variant={variant} className="mt-8 w-full sm:w-auto" /> : null}
          {product.tags?.length ? (
            <p className="mt-6 text-sm text-muted">
              {t("product.benefits")} {product.tags.map(({ value }) => value.toLocaleLowerCase("es")).join(", ")}.
            </p>
          ) : null}
          {variant ? <OrderByWhatsapp product={product} variant={variant} /> : null}
          <div className="mt-4">
            <ShareButton title={product.title} />
          </div>
          <ProductTexts product={product} />
        </div>
      </article>
      <Related product={product} regionId={regionId} />
      <SeenProducts regionId={regionId} except={product.handle} />
    </>
  )
}
