import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { catalogueQuery, pageOf, volumeField } from "../../../find/catalogue-query"
import { matchText } from "../../../find/match-text"
import { readNames } from "../../../find/read-names"
import { showFacets, type CatalogueFacets } from "../../../find/show-facets"
import type { StoreGetCatalogueType } from "./validators"

const CACHE_SECONDS = 30

type Answer = {
  /** Of the page, in order. The cards are read with `/store/products?id[]=…`, which has prices and stock of the moment. */
  product_ids: string[]
  count: number
  limit: number
  offset: number
  /** Nothing is spelled like that: these are what comes near. */
  is_similar: boolean
  facets: CatalogueFacets
}

/**
 * Finds published products of the key's sales channels.
 *
 * `GET /store/catalogue?q=lavnda&category=aceites-esenciales&need=sueno,relajacion&volume=10&price_min=20000
 * &price_max=60000&in_stock=true&sort=relevance|price|-price|newest&limit=24&offset=0`. Values of one filter widen, filters
 * narrow. Prices are the lowest of a product, in pesos with IVA.
 */
export const GET = async (req: MedusaStoreRequest<unknown, StoreGetCatalogueType>, res: MedusaResponse<Answer>) => {
  const choice = req.validatedQuery as StoreGetCatalogueType
  const search = req.scope.resolve(Modules.SEARCH)
  const scope = {
    status: ProductStatus.PUBLISHED,
    sales_channel_ids: req.publishable_key_context.sales_channel_ids,
  }
  const match = choice.q ? await matchText(search, scope, choice.q) : undefined
  const [{ hits, facets, metadata }, names] = await Promise.all([
    search.search(catalogueQuery(choice, scope, match)),
    readNames(req.scope.resolve(ContainerRegistrationKeys.QUERY)),
  ])
  res.setHeader("Cache-Control", `public, max-age=${CACHE_SECONDS}`)
  res.vary("x-publishable-api-key")
  res.json({
    product_ids: pageOf(
      hits.map(({ id }) => id),
      choice,
      match
    ),
    count: metadata.count ?? 0,
    limit: choice.limit,
    offset: choice.offset,
    is_similar: match?.ranking !== undefined && hits.length > 0,
    facets: showFacets(facets, { volumeField: volumeField(choice), ...names }),
  })
}
