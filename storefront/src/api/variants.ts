import type { HttpTypes } from "@medusajs/types"
import { storeClient } from "./store-client"

/** Ids of variants, by the SKUs or ids that a link names. What the shop does not sell is not among them. */
export const findVariants = async (names: string[]): Promise<Map<string, string>> => {
  const read = (filter: "sku" | "id") =>
    storeClient().fetch<{ variants: HttpTypes.StoreProductVariant[] }>("/store/product-variants", {
      query: { [filter]: names, fields: "id,sku", limit: names.length },
    })
  const [bySku, byId] = await Promise.all([read("sku"), read("id")])
  return new Map([
    ...bySku.variants.map(({ id, sku }): [string, string] => [sku ?? id, id]),
    ...byId.variants.map(({ id }): [string, string] => [id, id]),
  ])
}
