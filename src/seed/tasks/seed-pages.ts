import type { MedusaContainer } from "@medusajs/framework/types"
import { STORE_CONTENT_MODULE } from "../../modules/store-content"
import type StoreContentModuleService from "../../modules/store-content/service"
import { PAGES } from "../pages"

/** The texts whose slug is not there yet. Returns how many were written. */
export const seedPages = async (container: MedusaContainer): Promise<number> => {
  const content = container.resolve<StoreContentModuleService>(STORE_CONTENT_MODULE)
  const existing = await content.listStorePages({ slug: PAGES.map(({ slug }) => slug) })
  const missing = PAGES.filter(({ slug }) => existing.every((page) => page.slug !== slug))
  if (missing.length > 0) {
    await content.createStorePages(missing)
  }
  return missing.length
}
