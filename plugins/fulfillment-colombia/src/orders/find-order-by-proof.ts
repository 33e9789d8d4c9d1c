import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShipmentStatus } from "../carriers/status"
import type { FulfillmentSnapshot } from "../shipments/snapshot"
import { findCodCollection } from "../workflows/utils/cod-collection"
import { matchesProof, type OrderProof } from "./match-proof"
import { orderState, type OrderState } from "./order-state"

/** What may be shown of an order to whoever proves to be its buyer: no name, no address, no amounts. */
export type PublicOrder = {
  display_id: number
  state: OrderState
  created_at: string | Date
  shipments: {
    carrier: string | null
    status: ShipmentStatus
    tracking_number: string | null
    shipped_at: string | Date | null
    delivered_at: string | Date | null
  }[]
}

type OrderRow = {
  id: string
  display_id: number
  status: string
  payment_status: string
  created_at: string | Date
  email: string | null
  shipping_address?: { phone?: string | null } | null
  billing_address?: { phone?: string | null } | null
  fulfillments?: {
    data?: Partial<FulfillmentSnapshot> | null
    shipped_at: string | Date | null
    delivered_at: string | Date | null
    canceled_at: string | Date | null
    labels?: { tracking_number: string }[]
  }[]
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "email",
  "payment_status",
  "fulfillment_status",
  "shipping_address.phone",
  "billing_address.phone",
  "fulfillments.data",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.labels.tracking_number",
]

type FulfillmentRow = NonNullable<OrderRow["fulfillments"]>[number]

/** A fulfillment of another provider has no state of ours: its dates tell. */
const statusOf = (fulfillment: FulfillmentRow): ShipmentStatus =>
  fulfillment.data?.state ??
  (fulfillment.delivered_at ? "delivered" : fulfillment.shipped_at ? "in_transit" : "pending")

const toShipment = (fulfillment: FulfillmentRow): PublicOrder["shipments"][number] => ({
  carrier: fulfillment.data?.carrier ?? null,
  status: statusOf(fulfillment),
  tracking_number: fulfillment.labels?.[0]?.tracking_number ?? null,
  shipped_at: fulfillment.shipped_at,
  delivered_at: fulfillment.delivered_at,
})

/** The order of that number if the proof is its buyer's, else `null`. */
export const findOrderByProof = async (
  container: MedusaContainer,
  displayId: number,
  proof: OrderProof
): Promise<PublicOrder | null> => {
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields: FIELDS, variables: { filters: { display_id: displayId, is_draft_order: false }, take: 1 } },
  })
  const rows = (Array.isArray(result) ? result : result.rows) as unknown as OrderRow[]
  const [order] = rows
  const phones = [order?.shipping_address?.phone, order?.billing_address?.phone]
  if (!order || !matchesProof(proof, { email: order.email, phones })) {
    return null
  }
  const shipments = (order.fulfillments ?? []).filter((row) => !row.canceled_at).map(toShipment)
  const collection = await findCodCollection(container, order.id)
  const awaits_word = collection?.state === "pending" && collection.deadline_at !== null
  return {
    display_id: order.display_id,
    state: orderState({ ...order, awaits_word, shipments: shipments.map(({ status }) => status) }),
    created_at: order.created_at,
    shipments,
  }
}
