import type { SearchTypes } from "@medusajs/framework/types"

export type FacetValue<T = string> = { value: T; name: string; count: number }

export type CatalogueFacets = {
  /** By handle, the fullest first. */
  categories: FacetValue[]
  /** By slug, the fullest first. */
  needs: FacetValue[]
  /** Millilitres, the smallest first. */
  volumes: FacetValue<number>[]
  /** Lowest and highest price of what is found, in pesos; without any product with a price, null. */
  price: { min: number; max: number } | null
  /** How many can be bought now. */
  in_stock: number
}

type Names = ReadonlyMap<string, string>

const valuesOf = (facet?: SearchTypes.SearchFacetResult) => (facet?.type === "value" ? facet.values : [])

const named = (facet: SearchTypes.SearchFacetResult | undefined, names: Names): FacetValue[] =>
  valuesOf(facet).flatMap(({ value, count }) => {
    const name = names.get(value)
    return name === undefined ? [] : [{ value, name, count }]
  })

/** Facets of the search as the storefront reads them. A value whose name is gone is one that is about to go. */
export const showFacets = (
  facets: Record<string, SearchTypes.SearchFacetResult> | undefined,
  { volumeField, categories, needs }: { volumeField: string; categories: Names; needs: Names }
): CatalogueFacets => {
  const price = facets?.price
  return {
    categories: named(facets?.categories, categories),
    needs: named(facets?.needs, needs),
    volumes: valuesOf(facets?.[volumeField])
      .map(({ value, count }) => ({ value: Number(value), name: `${value} ml`, count }))
      .sort((a, b) => a.value - b.value),
    // Statistics of nothing are zeros.
    price: price?.type === "stats" && price.max > 0 ? { min: price.min, max: price.max } : null,
    in_stock: valuesOf(facets?.in_stock).find(({ value }) => value === "true")?.count ?? 0,
  }
}
