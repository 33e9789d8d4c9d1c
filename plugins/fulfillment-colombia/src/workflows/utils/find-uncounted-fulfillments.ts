import type { MedusaContainer } from "@medusajs/framework/types"
import { countsNothing, type CountedLine, type PackedItem } from "../../shipments/is-counted"
import { leftBefore } from "./at-work"
import { listOpenFulfillments } from "./list-open-fulfillments"

const FIELDS = ["items.line_item_id", "order.id", "order.items.id", "order.items.detail.fulfilled_quantity"]

type Row = {
  items: Pick<PackedItem, "line_item_id">[]
  order?: { id: string; items?: CountedLine[] } | null
}

/**
 * Open parcels of the last week whose order counts their goods as not packed: a process died while it packed or took
 * back the parcel, and Medusa refuses to take it back again.
 */
export const findUncountedFulfillments = async (
  container: MedusaContainer
): Promise<{ fulfillment_id: string; order_id: string }[]> => {
  const found: { fulfillment_id: string; order_id: string }[] = []
  for await (const page of listOpenFulfillments<Row>(container, { fields: FIELDS, before: leftBefore() })) {
    for (const { id, order, items } of page) {
      if (order && countsNothing(order.items ?? [], items)) {
        found.push({ fulfillment_id: id, order_id: order.id })
      }
    }
  }
  return found
}
