import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import { foldText } from "./fold-text"
import { rankByLikeness, textsToLiken } from "./likeness"
import { PRODUCT_INDEX } from "./product-fields"

/** How a text narrows the catalogue: filters and options of a search, and the order where the search has none. */
export type TextMatch = {
  filters: SearchTypes.SearchFilters
  options: SearchTypes.SearchOptions
  /** Ids of mistyped matches, the likeliest first. */
  ranking?: string[]
}

/** Of letters with those of `words`, by groups of three (pg_trgm). */
const LIKENESS: SearchTypes.SearchOptions = {
  typo_tolerance: true,
  include_score: true,
  attributes_to_search_on: ["words"],
}
const MAX_ALIKE = 500

const probe = (
  filters: SearchTypes.SearchFilters,
  options: SearchTypes.SearchOptions,
  take: number
): SearchTypes.SearchQuery => ({
  entity: PRODUCT_INDEX,
  fields: ["id"],
  filters,
  pagination: { take },
  search_options: { ...options, count: "none" },
})

type Strategy = (q: string) => TextMatch | undefined

/** Stems in title, needs, categories, description and INCI; the last word may be half typed. */
const byText: Strategy = (q) =>
  foldText(q).length > 2 ? { filters: { q }, options: { match_strategy: "last" } } : undefined

/** Beginnings of words, also of those that Spanish search drops ("té") and of one or two letters. */
const byWords: Strategy = (q) => {
  const words = foldText(q).split(" ").filter(Boolean)
  return words.length > 0
    ? { filters: { $and: words.map((word) => ({ words: { $like: `% ${word}%` } })) }, options: {} }
    : undefined
}

/** All of the filters. The text is lifted out, for the search reads it from the top only. */
export const allOf = (...filters: SearchTypes.SearchFilters[]): SearchTypes.SearchFilters => {
  const q = filters.find((filter) => filter.q !== undefined)?.q
  const rest = filters.map(({ q: _q, ...filter }) => filter as SearchTypes.SearchFilters)
  return { ...(q === undefined ? {} : { q }), $and: rest.filter((filter) => Object.keys(filter).length > 0) }
}

/**
 * What is spelled right is matched exactly; only where nothing is found does the likeness of the letters count, or a
 * correct search would drag in its neighbours.
 *
 * @param scope which products may be found at all
 */
export const matchText = async (
  search: ISearchModuleService,
  scope: SearchTypes.SearchFilters,
  q: string
): Promise<TextMatch> => {
  for (const strategy of [byText, byWords]) {
    const match = strategy(q)
    const found = match && (await search.search(probe(allOf(scope, match.filters), match.options, 1)))
    if (match && found?.hits.length) {
      return match
    }
  }
  const found = await search.searchMany(
    textsToLiken(q).map((text) => probe(allOf(scope, { q: text }), LIKENESS, MAX_ALIKE))
  )
  const ranking = rankByLikeness(found.map(({ hits }) => hits))
  return { filters: { id: { $in: ranking } }, options: {}, ranking }
}
