import type { MedusaContainer } from "@medusajs/framework/types"
import { runBulk } from "../bulks/run-bulk"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

const BATCH = 5

/** Goes on with bulk work that waited, or whose worker died. */
export default async function resumeBulks(container: MedusaContainer) {
  for (const id of await resolveShipping(container).listRunnableBulks(BATCH)) {
    await runBulk(container, id)
  }
}

export const config = {
  name: "shipping-resume-bulks",
  schedule: "*/5 * * * * *",
}
