import type { MedusaContainer } from "@medusajs/framework/types"
import { findMissedFulfillments } from "../workflows/utils/find-missed-fulfillments"
import { resumeFulfillments } from "../workflows/utils/resume-fulfillments"

/** Starts the shipments of fulfillments whose event was lost with the process that should have heard it. */
export default async function openMissedShipments(container: MedusaContainer) {
  await resumeFulfillments(container, await findMissedFulfillments(container))
}

export const config = {
  name: "shipping-open-missed-shipments",
  schedule: "* * * * *",
}
