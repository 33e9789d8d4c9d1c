import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshDispatches } from "../workflows/utils/refresh-dispatches"
import { refreshMissedDispatches } from "../workflows/utils/refresh-missed-dispatches"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

const BATCH = 100

/** Looks at orders whose event was lost with the process that should have heard it, and at every open one in turn. */
export default async function sweepDispatches(container: MedusaContainer) {
  await refreshMissedDispatches(container)
  await refreshDispatches(container, await resolveShipping(container).claimDueDispatches(BATCH))
}

export const config = {
  name: "shipping-sweep-dispatches",
  schedule: "* * * * *",
}
