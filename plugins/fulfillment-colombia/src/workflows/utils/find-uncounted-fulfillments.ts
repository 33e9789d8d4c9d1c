import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { listOpenFulfillments } from "./list-open-fulfillments"

/** Whoever packs or takes back a parcel is done within this time. */
const AT_WORK_MS = 3 * 60 * 1000

const FIELDS = ["items.line_item_id", "order.id", "order.items.id", "order.items.detail.fulfilled_quantity"]

type Row = {
  items: { line_item_id: string | null }[]
  order?: { id: string; items?: { id: string; detail?: { fulfilled_quantity: BigNumberInput } }[] } | null
}

/** Does the order count nothing of this parcel as packed? */
const isUncounted = ({ items, order }: Row): boolean => {
  const lines = new Set(items.map(({ line_item_id }) => line_item_id))
  const mine = (order?.items ?? []).filter(({ id }) => lines.has(id))
  return mine.length > 0 && mine.every(({ detail }) => MathBN.eq(detail?.fulfilled_quantity ?? 0, 0))
}

/**
 * Open parcels of the last week whose order counts their goods as not packed: a process died while it packed or took
 * back the parcel, and Medusa refuses to take it back again.
 */
export const findUncountedFulfillments = async (container: MedusaContainer): Promise<string[]> => {
  const before = new Date(Date.now() - AT_WORK_MS)
  const found: string[] = []
  for await (const page of listOpenFulfillments<Row>(container, { fields: FIELDS, before })) {
    found.push(...page.filter(isUncounted).map(({ id }) => id))
  }
  return found
}
