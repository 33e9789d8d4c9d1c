import type { MedusaContainer } from "@medusajs/framework/types"
import { shippingSyncCitiesWorkflow } from "../workflows"

/** Keeps the cities of the checkout those that the carriers reach. */
export default async function syncCities(container: MedusaContainer) {
  await shippingSyncCitiesWorkflow(container).run({ input: {} })
}

export const config = {
  name: "shipping-sync-cities",
  schedule: "17 3 * * *",
}
