/** What is searched in a product. Prices and stock are looked up for the hits only, fresh each time. */
export type CatalogueEntry = {
  id: string
  title: string
  subtitle: string | null
  description: string | null
  categories: string[]
  tags: string[]
  variants: { title: string; sku: string | null }[]
}

export type Offer = {
  title: string
  sku: string | null
  /** As a customer reads it: `$45.000`. `null` when the variant is not sold in the region. */
  price: string | null
  price_pesos: number | null
  available: boolean
  /** Units in stock; `null` when stock is not counted. */
  quantity: number | null
}

export type InventoryProduct = {
  title: string
  handle: string
  url: string | null
  description: string
  variants: Offer[]
}

export type InventoryResult = { products: InventoryProduct[] }
