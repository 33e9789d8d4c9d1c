import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { PRODUCT_INDEX } from "../find/product-fields"
import { seedCatalogue } from "../seed/tasks/seed-catalogue"
import { seedKnowledge } from "../seed/tasks/seed-knowledge"
import { seedLocation } from "../seed/tasks/seed-location"
import { seedPages } from "../seed/tasks/seed-pages"
import { seedPictures } from "../seed/tasks/seed-pictures"
import { seedPromotions } from "../seed/tasks/seed-promotions"
import { seedRegion } from "../seed/tasks/seed-region"
import { seedShipping } from "../seed/tasks/seed-shipping"
import { seedStaff } from "../seed/tasks/seed-staff"
import { seedStock } from "../seed/tasks/seed-stock"
import { seedStore } from "../seed/tasks/seed-store"

/**
 * Fills a store with the demo shop. What is there already, by handle, SKU, e-mail or name, is left as it is, so that
 * running it again changes nothing. Its last line is `SEED_RESULT {"publishable_key": …, "region_id": …}`.
 *
 * @throws MedusaError `not_allowed` in production: its logins have a published password
 * @example
 * npx medusa exec ./src/scripts/seed.ts
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  if (process.env.NODE_ENV === "production") {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The demo seed does not run in production.")
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)

  // Empty as yet, but then the events of the seed find an index.
  const search = container.resolve(Modules.SEARCH)
  await search.reindex({ index: PRODUCT_INDEX })

  const { salesChannelId, publishableKey } = await seedStore(container)
  const regionId = await seedRegion(container)
  const { locationId, ...shipping } = await seedLocation(container, salesChannelId)
  const shippingProfileId = await seedShipping(container, shipping)
  logger.info("Seed: store, region and shipping are there")

  const products = await seedCatalogue(container, { salesChannelId, shippingProfileId })
  const levels = await seedStock(container, locationId)
  logger.info(`Seed: ${products} products and ${levels} stock levels made`)
  logger.info(`Seed: ${await seedPictures(container)} products drawn`)
  await seedPromotions(container)

  await seedStaff(container, process.env.SEED_DEMO_PASSWORD)
  logger.info(`Seed: ${await seedKnowledge(container)} articles written`)
  logger.info(`Seed: ${await seedPages(container)} pages written`)

  // The events of all this are still on their way: the shop is to be found whole from its first start on.
  await search.reindex({ index: PRODUCT_INDEX })

  // Not through the logger, which a log level can silence.
  process.stdout.write(`SEED_RESULT ${JSON.stringify({ publishable_key: publishableKey, region_id: regionId })}\n`)
}
