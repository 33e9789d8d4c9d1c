import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { PACKAGING } from "./catalogue/packaging"
import type { SeedProduct } from "./catalogue/types"
import { productFacts } from "./product-facts"
import { SHOP } from "./shop"

/** What a product of the table needs of the rows that the seed has made before. */
export type ProductContext = {
  salesChannelId: string
  shippingProfileId: string
  categoryIds: ReadonlyMap<string, string>
  tagIds: ReadonlyMap<string, string>
}

const found = (ids: ReadonlyMap<string, string>, name: string): string[] => {
  const id = ids.get(name)
  return id ? [id] : []
}

/** A product of the table as Medusa's workflow takes it. Weights are grams, sizes centimetres, prices pesos with IVA. */
export const productInput = (product: SeedProduct, context: ProductContext): CreateProductWorkflowInputDTO => ({
  title: product.title,
  handle: product.handle,
  description: product.description,
  shipping_profile_id: context.shippingProfileId,
  sales_channels: [{ id: context.salesChannelId }],
  category_ids: found(context.categoryIds, product.category),
  tag_ids: product.benefits.flatMap((benefit) => found(context.tagIds, benefit)),
  metadata: productFacts(product),
  options: [{ title: product.option, values: product.variants.map(({ title }) => title) }],
  variants: product.variants.map(({ sku, title, packaging, price }) => {
    const { volume_ml, ...size } = PACKAGING[packaging]
    return {
      sku,
      title,
      ...size,
      manage_inventory: true,
      options: { [product.option]: title },
      prices: [{ amount: price, currency_code: SHOP.currency }],
      metadata: volume_ml === null ? undefined : { volume_ml },
    }
  }),
})
