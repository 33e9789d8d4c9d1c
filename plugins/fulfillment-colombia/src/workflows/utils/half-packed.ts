import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countsNothing, type CountedLine, type PackedItem } from "../../shipments/is-counted"
import { lookBackFrom } from "./list-open-fulfillments"
import { resolveShipping } from "./resolve-shipment"

type Row = {
  items?: (CountedLine | null)[] | null
  fulfillments?:
    | ({
        id: string
        data: Record<string, unknown> | null
        created_at: string | Date
        shipped_at: string | Date | null
        canceled_at: string | Date | null
        items: Pick<PackedItem, "line_item_id">[]
      } | null)[]
    | null
}

const FIELDS = [
  "items.id",
  "items.detail.fulfilled_quantity",
  "fulfillments.id",
  "fulfillments.data",
  "fulfillments.created_at",
  "fulfillments.shipped_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
]

/**
 * The order's parcels that it does not count as packed: somebody packs or takes them back at this moment, or died over
 * it, and then a job takes them back in some minutes. Until then nothing of the order is packed and Medusa cancels
 * none of them.
 */
export const findHalfPacked = async (container: MedusaContainer, orderId: string): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { carriers } = resolveShipping(container)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const [order] = data as unknown as Row[]
  const lines = (order?.items ?? []).filter((line) => line !== null)
  return (order?.fulfillments ?? [])
    .filter((one) => one !== null)
    .filter(({ canceled_at, shipped_at }) => !canceled_at && !shipped_at)
    .filter(({ data: made, created_at }) => carriers.find(made?.carrier) && new Date(created_at) >= lookBackFrom())
    .filter(({ items }) => countsNothing(lines, items))
    .map(({ id }) => id)
}
