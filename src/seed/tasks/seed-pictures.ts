import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCTS } from "../catalogue"
import type { SeedProduct } from "../catalogue/types"
import { drawLabel, drawProduct } from "../pictures/draw-product"
import { rasterise } from "../pictures/rasterise"

const png = (filename: string, svg: string) => ({
  filename,
  mimeType: "image/png",
  content: rasterise(svg).toString("base64"),
  access: "public" as const,
})

const picturesOf = (product: SeedProduct) => [
  png(`${product.handle}.png`, drawProduct(product)),
  png(`${product.handle}-etiqueta.png`, drawLabel(product)),
]

/** Draws and uploads the pictures of every product of the table that has none. Returns how many. */
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
    input: { files: bare.flatMap(({ product }) => picturesOf(product)) },
  })
  await updateProductsWorkflow(container).run({
    input: {
      products: bare.map(({ id }, index) => {
        const images = files.slice(2 * index, 2 * index + 2).map(({ url }) => ({ url }))
        return { id, thumbnail: images[0].url, images }
      }),
    },
  })
  return bare.length
}
