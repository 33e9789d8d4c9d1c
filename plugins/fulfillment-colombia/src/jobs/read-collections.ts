import type { MedusaContainer } from "@medusajs/framework/types"
import { shippingReadCollectionsWorkflow } from "../workflows"

/** Asks carriers every minute what they collected for the parcels whose time has come. */
export default async function readCollections(container: MedusaContainer) {
  await shippingReadCollectionsWorkflow(container).run()
}

export const config = {
  name: "shipping-read-collections",
  schedule: "* * * * *",
}
