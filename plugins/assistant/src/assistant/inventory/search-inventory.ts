import type { MedusaContainer } from "@medusajs/framework/types"
import { loadCatalogue } from "./load-catalogue"
import { loadOffers } from "./load-offers"
import { rankProducts } from "./rank-products"
import { resolveSalesContext } from "./sales-context"
import type { InventoryResult } from "./types"

/** More would drown the reader of a chat, and the model. */
const MAX_PRODUCTS = 6

export type InventorySearch = {
  query: string
  /** Only products that the query names; a word of a description is not enough. */
  namedOnly?: boolean
}

/** Searches the live catalogue. Every product stays one product: nothing is merged. */
export const searchInventory = async (
  container: MedusaContainer,
  { query, namedOnly = false }: InventorySearch,
  settings: { regionId?: string; storeUrl?: string }
): Promise<InventoryResult> => {
  const sales = await resolveSalesContext(container, settings.regionId)
  const ranked = rankProducts(query, await loadCatalogue(container, sales.salesChannelId))
  const ids = ranked
    .filter(({ named }) => named || !namedOnly)
    .slice(0, MAX_PRODUCTS)
    .map(({ entry }) => entry.id)
  return { products: ids.length ? await loadOffers(container, ids, sales, settings.storeUrl) : [] }
}
