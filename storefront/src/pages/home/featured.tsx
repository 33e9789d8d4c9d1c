import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { foundQuery } from "../../api/find-products"
import { ProductCard, ProductCardSkeleton } from "../../catalog/product-card"
import { readChoice } from "../../catalog/choice"
import { ButtonLink } from "../../ui/button"
import { Problem } from "../../ui/problem"

const SHOWN = 8
const SKELETONS = Array.from({ length: SHOWN }, (_, index) => index)
const NEWEST = { ...readChoice(new URLSearchParams()), inStock: true, sort: "newest" as const }

/** The newest of what can be bought now. */
export const Featured = ({ regionId }: { regionId?: string }) => {
  const { t } = useTranslation()
  const found = useQuery({ ...foundQuery(regionId ?? "", NEWEST, SHOWN), enabled: Boolean(regionId) })
  return (
    <section className="mx-auto mt-20 max-w-page px-4 sm:px-6">
      <h2 className="text-3xl">{t("featured.title")}</h2>
      {found.isError ? (
        <Problem error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <ul aria-busy={found.isPending} className="mt-6 grid grid-cols-2 gap-x-4 gap-y-9 md:grid-cols-3 lg:grid-cols-4">
          {found.data
            ? found.data.products.map((product) => <ProductCard key={product.id} product={product} isEager={false} />)
            : SKELETONS.map((index) => <ProductCardSkeleton key={index} />)}
        </ul>
      )}
      <div className="mt-10 text-center">
        <ButtonLink to="/catalogo" tone="quiet">
          {t("featured.all")}
        </ButtonLink>
      </div>
    </section>
  )
}
