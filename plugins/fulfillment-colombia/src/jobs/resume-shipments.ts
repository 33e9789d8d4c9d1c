import type { MedusaContainer } from "@medusajs/framework/types"
import { resumeFulfillments } from "../workflows/utils/resume-fulfillments"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

const BATCH = 25

/** Takes every shipment a turn further whose time has come: unanswered writes, labels, whereabouts. */
export default async function resumeShipments(container: MedusaContainer) {
  await resumeFulfillments(container, await resolveShipping(container).listDueShipments(BATCH))
}

export const config = {
  name: "shipping-resume-shipments",
  schedule: "*/5 * * * * *",
}
