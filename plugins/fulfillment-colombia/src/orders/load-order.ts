import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { FulfillmentSnapshot } from "../shipments/snapshot"

type Moment = string | Date

export type TrackedFulfillment = {
  id: string
  data?: Partial<FulfillmentSnapshot> | null
  created_at: Moment
  shipped_at: Moment | null
  delivered_at: Moment | null
  canceled_at: Moment | null
  labels?: { tracking_number: string }[]
}

/** An order with what its buyer may learn of it, and with what proves who that is. */
export type TrackedOrder = {
  id: string
  display_id: number
  status: string
  payment_status: string
  created_at: Moment
  canceled_at: Moment | null
  email: string | null
  shipping_address?: { phone?: string | null; city?: string | null; metadata?: Record<string, unknown> | null } | null
  billing_address?: { phone?: string | null } | null
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[] | null
  payment_collections?: ({ payments?: { captured_at: Moment | null }[] | null } | null)[] | null
  fulfillments?: TrackedFulfillment[]
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "canceled_at",
  "email",
  "payment_status",
  "fulfillment_status",
  "shipping_address.phone",
  "shipping_address.city",
  "shipping_address.metadata",
  "billing_address.phone",
  "shipping_methods.data",
  "payment_collections.payments.captured_at",
  "fulfillments.id",
  "fulfillments.data",
  "fulfillments.created_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.labels.tracking_number",
]

/** @returns `null` when there is no such order */
export const loadTrackedOrder = async (
  container: MedusaContainer,
  filters: { id: string } | { display_id: number }
): Promise<TrackedOrder | null> => {
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields: FIELDS, variables: { filters: { ...filters, is_draft_order: false }, take: 1 } },
  })
  const rows = (Array.isArray(result) ? result : result.rows) as unknown as TrackedOrder[]
  return rows[0] ?? null
}
