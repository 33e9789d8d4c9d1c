import { defineSearchIndex, graphConsume, graphSeed } from "@medusajs/framework/utils"
import { CATALOGUE_EVENTS, findChangedProducts } from "../find/changed-products"
import { toProductDocument, type ProductRow } from "../find/product-document"
import { PRODUCT_GRAPH_FIELDS, PRODUCT_INDEX, productFields } from "../find/product-fields"
import { readVariantFacts } from "../find/read-variant-facts"

const source = {
  fields: PRODUCT_GRAPH_FIELDS,
  transform: async (
    rows: ProductRow[],
    { container }: { container: { query: Parameters<typeof readVariantFacts>[0] } }
  ) => {
    const facts = await readVariantFacts(container.query, rows)
    return rows.map((row) => toProductDocument(row, facts))
  },
}

/**
 * Products by text, need, category, volume, price and stock, kept by events within two seconds. What no event tells (a
 * price list whose day comes) is read by the job `refresh-product-index`.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: productFields,
  events: CATALOGUE_EVENTS,
  consume: graphConsume<typeof productFields, ProductRow>({
    ...source,
    resolve_ids: (event, { container }) => findChangedProducts(event, container.query),
    // A deleted row is not read back and leaves the index for that; a deleted variant or price leaves its product there.
    is_delete: () => false,
  }),
  seed: graphSeed<typeof productFields, ProductRow>({ ...source, batch_size: 100 }),
})
