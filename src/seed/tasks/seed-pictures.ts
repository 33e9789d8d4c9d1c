import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCTS } from "../catalogue"
import type { SeedProduct } from "../catalogue/types"
import { drawProduct } from "../pictures/draw-product"
import { rasterise } from "../pictures/rasterise"

const pictureOf = (product: SeedProduct) => ({
  filename: `${product.handle}.png`,
  mimeType: "image/png",
  content: rasterise(drawProduct(product)).toString("base64"),
  access: "public" as const,
})

/** Draws and uploads a picture for every product of the table that has none. Returns how many. */
export const seedPictures = async (container: MedusaContainer): Promise<number> => {
  const byHandle = new Map(PRODUCTS.map((product) => [product.handle, product]))
  const stored = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: [...byHandle.keys()] }, { select: ["id", "handle", "thumbnail"], take: byHandle.size })
  const bare = stored.flatMap(({ id, handle, thumbnail }) => {
    const product = byHandle.get(handle)
    return product && !thumbnail ? [{ id, product }] : []
  })
  if (bare.length === 0) {
    return 0
  }
  const { result: files } = await uploadFilesWorkflow(container).run({
    input: { files: bare.map(({ product }) => pictureOf(product)) },
  })
  await updateProductsWorkflow(container).run({
    input: {
      products: bare.map(({ id }, index) => ({
        id,
        thumbnail: files[index].url,
        images: [{ url: files[index].url }],
      })),
    },
  })
  return bare.length
}
