import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { resolveShipping } from "./resolve-shipment"

const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1000
/** Whoever packs or takes back a parcel is done within this time. */
const AT_WORK_MS = 3 * 60 * 1000
const PAGE = 200

type Row = {
  id: string
  data: { carrier?: unknown } | null
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
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { carriers } = resolveShipping(container)
  const now = Date.now()
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: [
        "id",
        "data",
        "items.line_item_id",
        "order.id",
        "order.items.id",
        "order.items.detail.fulfilled_quantity",
      ],
      filters: {
        canceled_at: null,
        shipped_at: null,
        created_at: {
          $gte: new Date(now - LOOK_BACK_MS).toISOString(),
          $lte: new Date(now - AT_WORK_MS).toISOString(),
        },
      },
      pagination: { skip, take: PAGE, order: { created_at: "ASC" } },
    })
    const rows = data as unknown as Row[]
    found.push(...rows.filter((row) => carriers.find(row.data?.carrier) && isUncounted(row)).map(({ id }) => id))
    if (rows.length < PAGE) {
      return found
    }
  }
}
