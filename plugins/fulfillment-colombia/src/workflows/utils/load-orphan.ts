import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isCounted, type CountedLine, type PackedItem } from "../../shipments/is-counted"
import { isReturn } from "./load-return"

/** A parcel that is linked to no order, with the order whose goods it holds. */
export type Orphan = { is_return: boolean; items: PackedItem[]; order_id: string | null }

type FulfillmentRow = {
  data: Record<string, unknown> | null
  canceled_at: string | Date | null
  items: PackedItem[]
  order?: { id: string } | null
  return_link?: { return_id: string } | null
}

type OrderRow = {
  items: CountedLine[]
  fulfillments?: ({ canceled_at: string | Date | null; items: PackedItem[] } | null)[] | null
}

const FULFILLMENT_FIELDS = [
  "data",
  "canceled_at",
  "items.line_item_id",
  "items.inventory_item_id",
  "items.quantity",
  "order.id",
  "return_link.return_id",
]

const ORDER_FIELDS = [
  "items.id",
  "items.detail.fulfilled_quantity",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.id",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.inventory_item_id",
  "fulfillments.items.quantity",
]

const graph = async <T>(container: MedusaContainer, entity: string, fields: string[], filters: object): Promise<T[]> =>
  (await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })).data as unknown as T[]

/** Nothing but its goods tells of its order. */
const orderIdOf = async (container: MedusaContainer, items: PackedItem[]): Promise<string | null> => {
  const item_id = items.flatMap(({ line_item_id }) => line_item_id ?? [])
  const [row] = item_id.length
    ? await graph<{ order_id: string }>(container, "order_item", ["order_id"], { item_id })
    : []
  return row?.order_id ?? null
}

/** @returns `null` for a parcel that is linked or cancelled, or that there is not */
export const loadOrphan = async (container: MedusaContainer, id: string): Promise<Orphan | null> => {
  const [row] = await graph<FulfillmentRow>(container, "fulfillment", FULFILLMENT_FIELDS, { id })
  return row && !row.canceled_at && !row.order && !row.return_link
    ? { is_return: isReturn(row), items: row.items, order_id: await orderIdOf(container, row.items) }
    : null
}

/** Does its order count its goods as packed, and lacks only the link? */
export const isCountedOrphan = async (container: MedusaContainer, orphan: Orphan): Promise<boolean> => {
  if (!orphan.order_id || orphan.is_return) {
    return false
  }
  const [order] = await graph<OrderRow>(container, "order", ORDER_FIELDS, { id: orphan.order_id })
  const others = (order?.fulfillments ?? []).flatMap((one) => (one && !one.canceled_at ? [one.items] : []))
  return !!order && isCounted(order.items, orphan.items, others)
}
