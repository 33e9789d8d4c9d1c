import { useQuery } from "@tanstack/react-query"
import { lazy, Suspense, useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { regionQuery } from "../../api/catalog"
import { foundQuery } from "../../api/find-products"
import { ProductCard, ProductCardSkeleton } from "../../catalog/product-card"
import { change, countFilters, readChoice, SORTS, withoutFilters, writeChoice, type Choice } from "../../catalog/choice"
import { Button } from "../../ui/button"
import { INPUT } from "../../ui/field"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { Filters } from "./filters"
import { Pages } from "./pages"
import { SearchField } from "./search-field"

const Sheet = lazy(async () => ({ default: (await import("../../ui/sheet")).Sheet }))

const SKELETONS = Array.from({ length: 8 }, (_, index) => index)

/** Everything the shop sells, by words and filters that stand in the address. */
export const CataloguePage = () => {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const [isFiltering, setIsFiltering] = useState(false)
  const choice = readChoice(search)
  const region = useQuery(regionQuery())
  const found = useQuery({ ...foundQuery(region.data?.id ?? "", choice), enabled: Boolean(region.data) })
  const error = region.error ?? found.error
  useTitle(choice.q ? t("catalogue.titleFor", { q: choice.q }) : t("catalogue.title"))

  const show = (next: Choice) => setSearch(writeChoice(next), { preventScrollReset: true })
  const look = useCallback(
    (q: string) =>
      setSearch((before) => writeChoice(change(readChoice(before), { q })), {
        replace: true,
        preventScrollReset: true,
      }),
    [setSearch]
  )
  const filters = found.data?.facets ? <Filters facets={found.data.facets} choice={choice} onChange={show} /> : null
  const count = found.data?.count ?? 0

  return (
    <div className="mx-auto max-w-page px-4 py-8 sm:px-6 md:py-12">
      <h1 className="text-4xl">{t("catalogue.title")}</h1>
      <div className="mt-5 max-w-2xl">
        <SearchField q={choice.q} onSearch={look} />
      </div>
      <div className="mt-8 grid gap-x-12 md:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label={t("catalogue.filters")} className="hidden md:block">
          {filters}
        </aside>
        <div>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p role="status" className="text-sm text-muted">
              {found.data
                ? t(found.data.isSimilar ? "catalogue.similar" : "catalogue.count", { count, q: choice.q })
                : ""}
            </p>
            <div className="flex gap-2">
              {filters ? (
                <Button tone="quiet" className="md:hidden" aria-haspopup="dialog" onClick={() => setIsFiltering(true)}>
                  {t("catalogue.filter", { count: countFilters(choice) })}
                </Button>
              ) : null}
              <select
                aria-label={t("catalogue.sort")}
                className={`${INPUT} w-auto`}
                value={choice.sort}
                onChange={({ target }) => show(change(choice, { sort: target.value as Choice["sort"] }))}
              >
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`catalogue.sorts.${sort}`)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          {error && !found.data ? (
            <Problem error={error} onRetry={() => void (region.isError ? region.refetch() : found.refetch())} />
          ) : (
            <ul
              aria-busy={found.isPending || found.isPlaceholderData}
              className={`mt-6 grid grid-cols-2 gap-x-4 gap-y-9 lg:grid-cols-3 ${found.isPlaceholderData ? "opacity-60" : ""}`}
            >
              {found.data
                ? found.data.products.map((product, index) => (
                    <ProductCard key={product.id} product={product} isEager={index < 4} />
                  ))
                : SKELETONS.map((index) => <ProductCardSkeleton key={index} />)}
            </ul>
          )}
          {found.data && count === 0 ? (
            <div className="py-14 text-center">
              <p className="text-muted">{t("catalogue.nothing")}</p>
              {countFilters(choice) > 0 ? (
                <Button tone="quiet" className="mt-5" onClick={() => show(withoutFilters(choice))}>
                  {t("catalogue.clear")}
                </Button>
              ) : null}
            </div>
          ) : null}
          <Pages choice={choice} count={count} />
        </div>
      </div>
      {isFiltering ? (
        <Suspense fallback={null}>
          <Sheet
            title={t("catalogue.filters")}
            isOpen
            onClose={() => setIsFiltering(false)}
            footer={
              <Button className="w-full" onClick={() => setIsFiltering(false)}>
                {t("catalogue.show", { count })}
              </Button>
            }
          >
            {filters}
          </Sheet>
        </Suspense>
      ) : null}
    </div>
  )
}
