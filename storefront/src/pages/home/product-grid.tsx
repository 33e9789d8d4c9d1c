import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { categoriesQuery, productsQuery } from "../../api/catalog"
import { ProductCard, ProductCardSkeleton } from "../../catalog/product-card"
import { Problem } from "../../ui/problem"
import { CategoryFilter } from "./category-filter"

const SKELETONS = Array.from({ length: 8 }, (_, index) => index)

/** Products of the shop, of one category when the address names it (`?categoria=`). */
export const ProductGrid = ({ regionId }: { regionId?: string }) => {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const chosen = search.get("categoria")
  const categories = useQuery({ ...categoriesQuery(), enabled: chosen !== null })
  const categoryId = categories.data?.find(({ handle }) => handle === chosen)?.id
  const isCategoryKnown = chosen === null || categories.isFetched
  const products = useQuery({
    ...productsQuery(regionId ?? "", categoryId),
    enabled: Boolean(regionId) && isCategoryKnown,
  })

  const choose = (handle: string | null) => setSearch(handle ? { categoria: handle } : {}, { preventScrollReset: true })

  return (
    <section id="productos" className="mx-auto max-w-page px-4 sm:px-6">
      <h2 className="text-3xl">{t("categories.title")}</h2>
      <div className="mt-5">
        <CategoryFilter chosen={chosen} onChoose={choose} />
      </div>
      {products.isError ? (
        <Problem error={products.error} onRetry={() => void products.refetch()} />
      ) : (
        <ul
          aria-busy={products.isPending}
          className="mt-8 grid grid-cols-2 gap-x-4 gap-y-9 md:grid-cols-3 lg:grid-cols-4"
        >
          {products.isPending
            ? SKELETONS.map((index) => <ProductCardSkeleton key={index} />)
            : products.data.map((product, index) => (
                <ProductCard key={product.id} product={product} isEager={index < 4} />
              ))}
        </ul>
      )}
      {products.data?.length === 0 ? <p className="py-12 text-center text-muted">{t("featured.none")}</p> : null}
    </section>
  )
}
