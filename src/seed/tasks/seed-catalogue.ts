import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createProductCategoriesWorkflow,
  createProductsWorkflow,
  createProductTagsWorkflow,
} from "@medusajs/medusa/core-flows"
import { PRODUCTS } from "../catalogue"
import { CATEGORIES } from "../catalogue/categories"
import { productInput } from "../product-input"

const seedCategories = async (container: MedusaContainer): Promise<Map<string, string>> => {
  const handles = CATEGORIES.map(({ handle }) => handle)
  const products = container.resolve(Modules.PRODUCT)
  const existing = await products.listProductCategories({ handle: handles })
  const known = new Set(existing.map(({ handle }) => handle))
  const missing = CATEGORIES.map((category, rank) => ({ ...category, rank })).filter(({ handle }) => !known.has(handle))
  if (missing.length > 0) {
    await createProductCategoriesWorkflow(container).run({
      input: { product_categories: missing.map((category) => ({ ...category, is_active: true })) },
    })
  }
  const categories = await products.listProductCategories({ handle: handles })
  return new Map(categories.map(({ handle, id }) => [handle, id]))
}

const seedTags = async (container: MedusaContainer): Promise<Map<string, string>> => {
  const values = [...new Set(PRODUCTS.flatMap(({ benefits }) => benefits))]
  const products = container.resolve(Modules.PRODUCT)
  const list = () => products.listProductTags({ value: values }, { take: values.length })
  const known = new Set((await list()).map(({ value }) => value))
  const missing = values.filter((value) => !known.has(value))
  if (missing.length > 0) {
    await createProductTagsWorkflow(container).run({ input: { product_tags: missing.map((value) => ({ value })) } })
  }
  return new Map((await list()).map(({ value, id }) => [value, id]))
}

/** Categories, tags and the products whose handle is not there yet. Returns how many products were made. */
export const seedCatalogue = async (
  container: MedusaContainer,
  { salesChannelId, shippingProfileId }: { salesChannelId: string; shippingProfileId: string }
): Promise<number> => {
  const categoryIds = await seedCategories(container)
  const tagIds = await seedTags(container)
  const handles = PRODUCTS.map(({ handle }) => handle)
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["handle"], take: handles.length })
  const known = new Set(existing.map(({ handle }) => handle))
  const missing = PRODUCTS.filter(({ handle }) => !known.has(handle))
  if (missing.length > 0) {
    const context = { salesChannelId, shippingProfileId, categoryIds, tagIds }
    await createProductsWorkflow(container).run({
      input: {
        products: missing.map((product) => ({ ...productInput(product, context), status: ProductStatus.PUBLISHED })),
      },
    })
  }
  return missing.length
}
