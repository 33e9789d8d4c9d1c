import type { MedusaContainer } from "@medusajs/framework/types"
import { listOpenFulfillments } from "./list-open-fulfillments"
import { resolveShipping } from "./resolve-shipment"

/** Open fulfillments of the last week that a carrier of ours should have and of which the ledger knows nothing. */
export const findMissedFulfillments = async (container: MedusaContainer): Promise<string[]> => {
  const shipping = resolveShipping(container)
  const missed: string[] = []
  for await (const page of listOpenFulfillments(container, {})) {
    const ids = page.map(({ id }) => id)
    const known = ids.length
      ? await shipping.listCarrierShipments({ fulfillment_id: ids }, { select: ["fulfillment_id"], take: ids.length })
      : []
    const knownIds = new Set(known.map((shipment) => shipment.fulfillment_id))
    missed.push(...ids.filter((id) => !knownIds.has(id)))
  }
  return missed
}
