import type { SearchTypes } from "@medusajs/framework/types"
import { slugOf } from "./fold-text"
import { allOf, type TextMatch } from "./match-text"
import { PRODUCT_INDEX } from "./product-fields"

export const SORTS = ["relevance", "price", "-price", "newest"] as const

export type CatalogueChoice = {
  q?: string
  category: string[]
  need: string[]
  volume: number[]
  price_min?: number
  price_max?: number
  in_stock?: boolean
  sort: (typeof SORTS)[number]
  limit: number
  offset: number
}

type Order = Record<string, SearchTypes.SearchOrderBy>

/** What is sold out comes last among equals; the id keeps pages apart where all else is equal. */
const LAST: Order = { in_stock: "DESC", id: "ASC" }

const BY_SCORE: Order = { _score: "DESC", ...LAST }
const BY_DATE: Order = { in_stock: "DESC", created_at: "DESC", id: "ASC" }

const ORDERS: Record<CatalogueChoice["sort"], (hasText: boolean) => Order> = {
  relevance: (hasText) => (hasText ? BY_SCORE : BY_DATE),
  price: () => ({ price: "ASC", ...LAST }),
  "-price": () => ({ price: "DESC", ...LAST }),
  newest: () => ({ created_at: "DESC", ...LAST }),
}

const MAX_FACET_VALUES = 100

/** With stock asked for, a volume counts only where a bottle of that volume can be bought. */
export const volumeField = ({ in_stock }: Pick<CatalogueChoice, "in_stock">) =>
  in_stock ? "available_volumes" : "volumes"

const choiceFilters = (choice: CatalogueChoice): SearchTypes.SearchFilters[] => {
  const { category, need, volume, price_min, price_max, in_stock } = choice
  return [
    ...(category.length > 0 ? [{ categories: { $overlaps: category } }] : []),
    ...(need.length > 0 ? [{ needs: { $overlaps: need.map(slugOf) } }] : []),
    ...(volume.length > 0 ? [{ [volumeField(choice)]: { $overlaps: volume } }] : []),
    ...(price_min === undefined ? [] : [{ price: { $gte: price_min } }]),
    ...(price_max === undefined ? [] : [{ price: { $lte: price_max } }]),
    ...(in_stock ? [{ in_stock: true }] : []),
  ]
}

/** Is the page cut by us, from all that was found? The search cannot order by the likeness that found it. */
const isRanked = (choice: CatalogueChoice, match?: TextMatch) =>
  match?.ranking !== undefined && choice.sort === "relevance"

/**
 * The search for a page of the catalogue. A facet counts as if nothing of its own were chosen, so that another category
 * can be added to the chosen one.
 *
 * @param scope which products may be found at all
 */
export const catalogueQuery = (
  choice: CatalogueChoice,
  scope: SearchTypes.SearchFilters,
  match?: TextMatch
): SearchTypes.SearchQuery => ({
  entity: PRODUCT_INDEX,
  fields: ["id"],
  filters: allOf(scope, match?.filters ?? {}, ...choiceFilters(choice)),
  pagination: isRanked(choice, match)
    ? { skip: 0, take: match?.ranking?.length, order: { id: "ASC" } }
    : { skip: choice.offset, take: choice.limit, order: ORDERS[choice.sort](match !== undefined) },
  search_options: {
    ...match?.options,
    count: "exact",
    disjunctive_facets: true,
    facets: [
      { field: "categories", type: "value", limit: MAX_FACET_VALUES },
      { field: "needs", type: "value", limit: MAX_FACET_VALUES },
      { field: volumeField(choice), type: "value", limit: MAX_FACET_VALUES },
      { field: "price", type: "stats" },
      { field: "in_stock", type: "value" },
    ],
  },
})

/** Ids of the page, in their order. */
export const pageOf = (ids: string[], choice: CatalogueChoice, match?: TextMatch): string[] => {
  if (!isRanked(choice, match)) {
    return ids
  }
  const found = new Set(ids)
  const ranked = (match?.ranking ?? []).filter((id) => found.has(id))
  return ranked.slice(choice.offset, choice.offset + choice.limit)
}
