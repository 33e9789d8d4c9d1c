import { keepPreviousData, queryOptions } from "@tanstack/react-query"
import { PAGE_SIZE, type Choice } from "../catalog/choice"
import { ApiError } from "./api-error"
import { PRODUCT_FIELDS, type Product } from "./catalog"
import { storeApi, storeClient } from "./store-client"

export type FacetValue = { value: string | number; name: string; count: number }

export type Facets = {
  categories: FacetValue[]
  needs: FacetValue[]
  volumes: FacetValue[]
  /** Pesos. */
  price: { min: number; max: number } | null
  in_stock: number
}

export type Found = {
  products: Product[]
  count: number
  /** Nothing is spelled like that; these come near. */
  isSimilar: boolean
  /** `null` in a Medusa store without the route: it is searched by words and category alone. */
  facets: Facets | null
}

type Answer = { product_ids: string[]; count: number; is_similar: boolean; facets: Facets }

const query = (choice: Choice, limit: number) => ({
  q: choice.q || undefined,
  category: choice.categories.join(",") || undefined,
  need: choice.needs.join(",") || undefined,
  volume: choice.volumes.join(",") || undefined,
  price_min: choice.min || undefined,
  price_max: choice.max || undefined,
  in_stock: choice.inStock ? "true" : undefined,
  sort: choice.sort,
  limit,
  offset: (choice.page - 1) * limit,
})

const ORDERS: Partial<Record<Choice["sort"], string>> = { newest: "-created_at" }

/** Any Medusa store can be searched by words; facets are the suite's. */
const findInAnyStore = async (regionId: string, choice: Choice, limit: number): Promise<Found> => {
  const { products, count } = await storeApi().product.list({
    region_id: regionId,
    fields: PRODUCT_FIELDS,
    q: choice.q || undefined,
    order: ORDERS[choice.sort],
    limit,
    offset: (choice.page - 1) * limit,
  })
  return { products, count, isSimilar: false, facets: null }
}

/** Products by id, in the order of the ids, with the prices and stock of the moment. */
const readProducts = async (regionId: string, ids: string[]): Promise<Product[]> => {
  if (ids.length === 0) {
    return []
  }
  const { products } = await storeApi().product.list({
    id: ids,
    region_id: regionId,
    fields: PRODUCT_FIELDS,
    limit: ids.length,
  })
  return ids.flatMap((id) => products.filter((product) => product.id === id))
}

/** What fits a choice. While another one is asked for, the last one stays on the screen. */
export const foundQuery = (regionId: string, choice: Choice, limit = PAGE_SIZE) =>
  queryOptions({
    queryKey: ["found", regionId, choice, limit],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Found> => {
      try {
        const answer = await storeClient().fetch<Answer>("/store/catalogue", { query: query(choice, limit), signal })
        const { count, is_similar, facets, product_ids } = answer
        return { products: await readProducts(regionId, product_ids), count, isSimilar: is_similar, facets }
      } catch (error) {
        if (error instanceof ApiError && error.kind === "not_found") {
          return findInAnyStore(regionId, choice, limit)
        }
        throw error
      }
    },
  })
