import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCT_INDEX } from "../find/product-fields"

/** A deletion whose event was lost is found for as long as a process can well have been down. */
const DELETIONS_MS = 7 * 24 * 60 * 60_000

/**
 * Reads every product again, a hundred at a time, for an event that was lost and for what time alone changes: a price
 * list that begins or ends. The documents stay readable all the while.
 */
export default async function refreshProductIndex(container: MedusaContainer) {
  const search = container.resolve(Modules.SEARCH)
  // Filters, even empty ones, make it write over what is there; without them it builds a second index and swaps.
  await search.reindex({ index: PRODUCT_INDEX, filters: {} })
  await search.reindex({ index: PRODUCT_INDEX, since: new Date(Date.now() - DELETIONS_MS) })
}

export const config = {
  name: "refresh-product-index",
  schedule: "*/15 * * * *",
}
