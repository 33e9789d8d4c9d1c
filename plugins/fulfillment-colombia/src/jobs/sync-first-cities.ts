import type { MedusaContainer } from "@medusajs/framework/types"
import { shippingSyncCitiesWorkflow } from "../workflows"

/** A store that was just installed, or a carrier that was just added, does not wait for the night. */
export default async function syncFirstCities(container: MedusaContainer) {
  await shippingSyncCitiesWorkflow(container).run({ input: { only_missing: true } })
}

export const config = {
  name: "shipping-sync-first-cities",
  schedule: "* * * * *",
}
