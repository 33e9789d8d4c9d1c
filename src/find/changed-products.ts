import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { InventoryEvents, PricingEvents, ProductEvents } from "@medusajs/framework/utils"
import { PRODUCT_INDEX } from "./product-fields"

type Query = Omit<RemoteQueryFunction, symbol>

/** Events of this store, for changes that Medusa tells nobody: `{id}` or `{id: […]}`. */
export const PRODUCTS_CHANGED = "store.products_changed"
export const PRICE_LIST_CHANGED = "store.price_list_changed"

/** Ids of the products whose documents the change of some rows makes old. */
type FindProducts = (query: Query, ids: string[]) => Promise<string[]>

type Rows = Record<string, string>[]

const itself: FindProducts = async (_query, ids) => ids

const read = async (query: Query, entity: string, field: string, filters: Record<string, unknown>) => {
  // A row that was just deleted still says whose it was.
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true })
  return [...new Set((data as Rows).map((row) => row[field]).filter(Boolean))]
}

const ofVariants: FindProducts = (query, id) => read(query, "product_variant", "product_id", { id })

/** By what the index knows: the links of a deleted category or tag are gone with it. */
const indexedWith =
  (field: "category_ids" | "tag_ids"): FindProducts =>
  async (query, ids) => {
    const { data } = await query.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { [field]: { $overlaps: ids } },
      pagination: { take: 10_000 },
    })
    return (data as Rows).map(({ id }) => id)
  }

const ofPriceSets = async (query: Query, price_set_id: string[]) => {
  const variants = await read(query, "product_variant_price_set", "variant_id", { price_set_id })
  return variants.length > 0 ? ofVariants(query, variants) : []
}

const ofPrices: FindProducts = async (query, id) =>
  ofPriceSets(query, await read(query, "price", "price_set_id", { id }))

const ofPriceLists: FindProducts = async (query, price_list_id) =>
  ofPriceSets(query, await read(query, "price", "price_set_id", { price_list_id }))

const ofStock: FindProducts = async (query, id) => {
  const inventory_item_id = await read(query, "inventory_level", "inventory_item_id", { id })
  const variants = await read(query, "product_variant_inventory_item", "variant_id", { inventory_item_id })
  return variants.length > 0 ? ofVariants(query, variants) : []
}

/** The event of each change that makes a document old, and how the products it is about are found. */
const FIND_PRODUCTS: Record<string, FindProducts> = {
  [ProductEvents.PRODUCT_CREATED]: itself,
  [ProductEvents.PRODUCT_UPDATED]: itself,
  [ProductEvents.PRODUCT_DELETED]: itself,
  [ProductEvents.PRODUCT_RESTORED]: itself,
  [ProductEvents.PRODUCT_VARIANT_CREATED]: ofVariants,
  [ProductEvents.PRODUCT_VARIANT_UPDATED]: ofVariants,
  [ProductEvents.PRODUCT_VARIANT_DELETED]: ofVariants,
  [ProductEvents.PRODUCT_CATEGORY_UPDATED]: indexedWith("category_ids"),
  [ProductEvents.PRODUCT_CATEGORY_DELETED]: indexedWith("category_ids"),
  [ProductEvents.PRODUCT_TAG_UPDATED]: indexedWith("tag_ids"),
  [ProductEvents.PRODUCT_TAG_DELETED]: indexedWith("tag_ids"),
  [PricingEvents.PRICE_CREATED]: ofPrices,
  [PricingEvents.PRICE_UPDATED]: ofPrices,
  [PricingEvents.PRICE_DELETED]: ofPrices,
  // A reservation changes its level too.
  [InventoryEvents.INVENTORY_LEVEL_CREATED]: ofStock,
  [InventoryEvents.INVENTORY_LEVEL_UPDATED]: ofStock,
  [InventoryEvents.INVENTORY_LEVEL_DELETED]: ofStock,
  [PRODUCTS_CHANGED]: itself,
  [PRICE_LIST_CHANGED]: ofPriceLists,
}

export const CATALOGUE_EVENTS = Object.keys(FIND_PRODUCTS)

/** Ids of the products whose documents an event makes old. */
export const findChangedProducts = async (
  event: { name: string; data: { id?: string | string[] } },
  query: Query
): Promise<string[]> => {
  const ids = [event.data.id ?? []].flat()
  return ids.length > 0 ? FIND_PRODUCTS[event.name](query, ids) : []
}
