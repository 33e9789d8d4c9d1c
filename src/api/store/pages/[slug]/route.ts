import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { STORE_CONTENT_MODULE } from "../../../../modules/store-content"
import type StoreContentModuleService from "../../../../modules/store-content/service"

const CACHE_SECONDS = 60
const SLUG = /^[a-z0-9-]{1,60}$/

type Page = { slug: string; title: string; body: string; version: string; updated_at: Date }

/** `GET /store/pages/:slug`: a text of the shop. An unknown one is a 404. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<{ page: Page }>) => {
  const content = req.scope.resolve<StoreContentModuleService>(STORE_CONTENT_MODULE)
  const [found] = SLUG.test(req.params.slug) ? await content.listStorePages({ slug: req.params.slug }) : []
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Esa página no existe.")
  }
  const { slug, title, body, version, updated_at } = found
  res.setHeader("Cache-Control", `public, max-age=${CACHE_SECONDS}`)
  res.json({ page: { slug, title, body, version, updated_at } })
}
