import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolveShipping } from "./resolve-shipment"

const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1000
const PAGE = 200

/** Open fulfillments of the last week that a carrier of ours should have and of which the ledger knows nothing. */
export const findMissedFulfillments = async (container: MedusaContainer): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const shipping = resolveShipping(container)
  const missed: string[] = []
  if (!shipping.carriers.list().length) {
    return missed
  }
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "data"],
      filters: {
        canceled_at: null,
        shipped_at: null,
        created_at: { $gte: new Date(Date.now() - LOOK_BACK_MS).toISOString() },
      },
      pagination: { skip, take: PAGE, order: { created_at: "ASC" } },
    })
    const ids = data.filter((row) => shipping.carriers.find(row.data?.carrier)).map((row) => row.id)
    const known = ids.length
      ? await shipping.listCarrierShipments({ fulfillment_id: ids }, { select: ["fulfillment_id"], take: ids.length })
      : []
    const knownIds = new Set(known.map((shipment) => shipment.fulfillment_id))
    missed.push(...ids.filter((id) => !knownIds.has(id)))
    if (data.length < PAGE) {
      return missed
    }
  }
}
