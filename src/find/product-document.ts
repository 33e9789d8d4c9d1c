import type { SearchTypes } from "@medusajs/framework/types"
import { foldText, slugOf } from "./fold-text"
import type { productFields } from "./product-fields"

type CategoryRow = {
  id: string
  name: string
  handle: string
  is_active: boolean
  is_internal: boolean
  parent_category?: CategoryRow | null
}

type VariantRow = {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  metadata: Record<string, unknown> | null
}

/** A product as `PRODUCT_GRAPH_FIELDS` reads it. Links to rows that are gone hold nothing. */
export type ProductRow = {
  id: string
  title: string
  description: string | null
  handle: string
  status: string
  created_at: string | Date
  metadata: Record<string, unknown> | null
  sales_channels?: ({ id: string } | null)[]
  tags?: { id: string; value: string }[]
  categories?: CategoryRow[]
  variants?: VariantRow[]
}

/** Facts of other modules, by variant. */
export type VariantFacts = {
  /** In the shop's currency; without one the variant cannot be bought. */
  prices: ReadonlyMap<string, number>
  /** Units that the places of the product's sales channels can send. */
  available: (variantId: string, salesChannelIds: string[]) => number
}

export type ProductDocument = SearchTypes.InferSearchDocumentType<typeof productFields>

const unique = <T>(values: T[]): T[] => [...new Set(values)]

/** A category and those above it, as long as they are shown. */
const lineageOf = (category: CategoryRow): CategoryRow[] =>
  !category.is_active || category.is_internal
    ? []
    : [category, ...(category.parent_category ? lineageOf(category.parent_category) : [])]

const volumesOf = (variants: VariantRow[]): number[] =>
  unique(variants.map(({ metadata }) => Number(metadata?.volume_ml))).filter((volume) => volume > 0)

/** The document of a product. Pure: prices and stock are handed in. */
export const toProductDocument = (row: ProductRow, facts: VariantFacts): ProductDocument => {
  const { variants = [], tags = [] } = row
  const salesChannelIds = (row.sales_channels ?? []).flatMap((channel) => (channel ? [channel.id] : []))
  const categories = (row.categories ?? []).flatMap(lineageOf)
  const isAvailable = ({ id, manage_inventory, allow_backorder }: VariantRow) =>
    facts.prices.has(id) && (!manage_inventory || allow_backorder || facts.available(id, salesChannelIds) > 0)
  const available = variants.filter(isAvailable)
  const prices = variants.flatMap(({ id }) => facts.prices.get(id) ?? [])
  const names = [row.title, ...tags.map(({ value }) => value), ...categories.map(({ name }) => name)]
  return {
    id: row.id,
    status: row.status,
    sales_channel_ids: salesChannelIds,
    title: row.title,
    words: ` ${names.map(foldText).join(" ")}`,
    description: row.description,
    inci: typeof row.metadata?.inci === "string" ? row.metadata.inci : null,
    handle: row.handle,
    category_ids: unique([...(row.categories ?? []), ...categories].map(({ id }) => id)),
    categories: unique(categories.map(({ handle }) => handle)),
    tag_ids: tags.map(({ id }) => id),
    needs: unique(tags.map(({ value }) => slugOf(value))),
    volumes: volumesOf(variants),
    available_volumes: volumesOf(available),
    price: prices.length > 0 ? Math.min(...prices) : null,
    in_stock: available.length > 0,
    created_at: new Date(row.created_at),
  }
}
