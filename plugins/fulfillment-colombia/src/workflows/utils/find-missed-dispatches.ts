import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolveShipping } from "./resolve-shipment"

const PAGE = 200

type OrderRow = { id: string; items?: ({ requires_shipping: boolean } | null)[] | null }

/**
 * Orders that changed since a time, of which the dispatch book knows nothing, and that have something to send. Pages go
 * by the orders' ids: one that changes meanwhile moves none of them out of sight.
 */
export const findMissedDispatches = async (container: MedusaContainer, since: Date): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const shipping = resolveShipping(container)
  const missed: string[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "items.requires_shipping"],
      filters: { is_draft_order: false, updated_at: { $gte: since.toISOString() } },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    })
    const rows = data as unknown as OrderRow[]
    const ids = rows.filter(({ items }) => items?.some((item) => item?.requires_shipping)).map(({ id }) => id)
    const known = ids.length
      ? await shipping.listShippingDispatches({ order_id: ids }, { select: ["order_id"], take: ids.length })
      : []
    const knownIds = new Set(known.map(({ order_id }) => order_id))
    missed.push(...ids.filter((id) => !knownIds.has(id)))
    if (rows.length < PAGE) {
      return missed
    }
  }
}
