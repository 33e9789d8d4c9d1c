import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolveShipping } from "../workflows/utils/resolve-shipment"
import type { ShownOrder } from "./load-shipments"

/** More than an order ever has. */
const MOST = 200

/** The parcels in which goods of an order come back: Medusa links them to the return, and not to the order. */
export const loadReturnParcels = async (
  container: MedusaContainer,
  order_id: string
): Promise<ShownOrder["fulfillments"]> => {
  const returned = await resolveShipping(container).listCarrierShipments(
    { order_id, direction: "return" },
    { select: ["fulfillment_id"], take: MOST }
  )
  if (!returned.length) {
    return []
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "data", "packed_at", "canceled_at"],
    filters: { id: returned.map(({ fulfillment_id }) => fulfillment_id) },
  })
  return data as unknown as ShownOrder["fulfillments"]
}
