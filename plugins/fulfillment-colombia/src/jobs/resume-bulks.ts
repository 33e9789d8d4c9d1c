import type { MedusaContainer } from "@medusajs/framework/types"
import { shippingRunBulkWorkflow } from "../workflows"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

const BATCH = 5

/** Goes on with bulk work that waited, or whose worker died. */
export default async function resumeBulks(container: MedusaContainer) {
  for (const bulk_id of await resolveShipping(container).listRunnableBulks(BATCH)) {
    await shippingRunBulkWorkflow(container).run({ input: { bulk_id } })
  }
}

export const config = {
  name: "shipping-resume-bulks",
  schedule: "*/5 * * * * *",
}
