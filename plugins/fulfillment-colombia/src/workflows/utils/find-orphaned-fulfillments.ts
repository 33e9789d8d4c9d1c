import type { MedusaContainer } from "@medusajs/framework/types"
import { leftBefore } from "./at-work"
import { listOpenFulfillments } from "./list-open-fulfillments"

type Row = { order?: { id: string } | null; return_link?: { return_id: string } | null }

/**
 * Open parcels of the last week that belong to no order and no return: Medusa links a parcel after it has made it, and
 * a process died between the two. The carrier was told nothing of them.
 */
export const findOrphanedFulfillments = async (container: MedusaContainer): Promise<string[]> => {
  const found: string[] = []
  const fields = ["order.id", "return_link.return_id"]
  for await (const page of listOpenFulfillments<Row>(container, { fields, before: leftBefore() })) {
    found.push(...page.filter((row) => !row.order && !row.return_link).map(({ id }) => id))
  }
  return found
}
