import { search } from "@medusajs/framework/utils"

export const PRODUCT_INDEX = "product"

/** What is known of a product for finding it. What a card shows comes from Medusa's own product route. */
export const productFields = search.define({
  id: search.keyword().filterable().sortable(),
  status: search.keyword().filterable().retrievable(false),
  sales_channel_ids: search.keyword().array().filterable().retrievable(false),
  title: search.text().searchable({ weight: 3 }).sortable(),
  /** Title, needs and categories, folded, with a space before each word: for what is half typed or mistyped. */
  words: search.text().searchable({ weight: 2 }).filterable().retrievable(false),
  description: search.text().searchable().retrievable(false),
  inci: search.text().searchable().retrievable(false),
  handle: search.keyword().filterable(),
  /** With their ancestors, so that a category holds what lies below it. */
  category_ids: search.keyword().array().filterable().retrievable(false),
  categories: search.keyword().array().filterable().facetable(),
  tag_ids: search.keyword().array().filterable().retrievable(false),
  /** Benefits (the product's tags) as slugs. */
  needs: search.keyword().array().filterable().facetable(),
  /** Millilitres of its variants. */
  volumes: search
    .integer()
    .array()
    .filterable()
    .facetable({ types: ["value"] }),
  /** Those of variants that can be bought now. */
  available_volumes: search
    .integer()
    .array()
    .filterable()
    .facetable({ types: ["value"] })
    .retrievable(false),
  /** Lowest price of a variant in the shop's currency, with IVA, as its region shows it. */
  price: search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  in_stock: search.boolean().filterable().sortable().facetable(),
  created_at: search.date().filterable().sortable(),
})

/** What is read of a product to make its document. */
export const PRODUCT_GRAPH_FIELDS = [
  "id",
  "title",
  "description",
  "handle",
  "status",
  "created_at",
  "metadata",
  "sales_channels.id",
  "tags.id",
  "tags.value",
  "categories.id",
  "categories.name",
  "categories.handle",
  "categories.is_active",
  "categories.is_internal",
  "categories.parent_category.id",
  "categories.parent_category.name",
  "categories.parent_category.handle",
  "categories.parent_category.is_active",
  "categories.parent_category.is_internal",
  "variants.id",
  "variants.metadata",
  "variants.manage_inventory",
  "variants.allow_backorder",
]
