import type { HttpTypes } from "@medusajs/types"
import { queryOptions } from "@tanstack/react-query"
import { runtimeConfig } from "../config/runtime-config"
import { ApiError } from "./api-error"
import { storeApi } from "./store-client"

export type Product = HttpTypes.StoreProduct
export type Variant = HttpTypes.StoreProductVariant
export type Category = HttpTypes.StoreProductCategory

const MINUTE_MS = 60_000
/** Of a product, what cards and pages show. Each field is asserted by the store's contract test. */
export const PRODUCT_FIELDS =
  "*variants.calculated_price,+variants.inventory_quantity,*variants.options,*categories,+metadata,*tags"

/** The region whose prices are shown: the configured one, else the store's first. */
export const regionQuery = () =>
  queryOptions({
    queryKey: ["region"],
    staleTime: Infinity,
    queryFn: async () => {
      const { regionId } = runtimeConfig()
      const { regions } = await storeApi().region.list({ fields: "id,name,currency_code" })
      const region = regions.find(({ id }) => id === regionId) ?? regions[0]
      if (!region) {
        throw new ApiError({ kind: "unavailable", message: "The store has no region." })
      }
      return region
    },
  })

export const categoriesQuery = () =>
  queryOptions({
    queryKey: ["categories"],
    staleTime: 10 * MINUTE_MS,
    queryFn: async () => {
      const { product_categories } = await storeApi().category.list({
        fields: "id,name,handle,description,rank",
        parent_category_id: "null",
        limit: 50,
      })
      return product_categories
    },
  })

/** One product by its address. @throws ApiError `not_found` */
export const productQuery = (regionId: string, handle: string) =>
  queryOptions({
    queryKey: ["product", regionId, handle],
    staleTime: MINUTE_MS,
    queryFn: async () => {
      const { products } = await storeApi().product.list({
        handle,
        region_id: regionId,
        fields: PRODUCT_FIELDS,
        limit: 1,
      })
      if (!products[0]) {
        throw new ApiError({ kind: "not_found", status: 404 })
      }
      return products[0]
    },
  })

/** Products by their addresses, in that order; what is gone is left out. */
export const productsByHandleQuery = (regionId: string, handles: string[]) =>
  queryOptions({
    queryKey: ["products-by-handle", regionId, handles],
    staleTime: MINUTE_MS,
    queryFn: async () => {
      const { products } = await storeApi().product.list({
        handle: handles,
        region_id: regionId,
        fields: PRODUCT_FIELDS,
        limit: handles.length,
      })
      return handles.flatMap((handle) => products.filter((product) => product.handle === handle))
    },
  })
