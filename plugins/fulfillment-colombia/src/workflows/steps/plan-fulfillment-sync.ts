import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STATUS_STAGES, type ShipmentStatus } from "../../carriers/status"
import { DEFAULT_LABEL_FORMAT } from "../../shipments/fetch-label"
import { planSync, type SyncPlan } from "../../shipments/plan-sync"
import type { FulfillmentSnapshot } from "../../shipments/snapshot"
import { findHalfPacked } from "../utils/half-packed"
import { labelUrl } from "../utils/label-url"
import { loadFulfillment, type LoadedFulfillment } from "../utils/load-fulfillment"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const planFulfillmentSyncStepId = "plan-fulfillment-sync"

export type FulfillmentSync = SyncPlan & {
  status: ShipmentStatus
  tracking_number: string | null
  /** ISO 8601. */
  at: string
  items: { id: string; quantity: number }[]
  /** The parcel waits for its label or its courier: a label comes without a change of status. */
  in_shop: boolean
}

const lineItems = ({ items }: LoadedFulfillment) => {
  const byLine = new Map(items.map((item) => [item.line_item_id, item.quantity]))
  return [...byLine].flatMap(([id, quantity]) => (id ? [{ id, quantity }] : []))
}

/** Compares the record with Medusa's fulfillment and says what has to change there. Changes nothing itself. */
export const planFulfillmentSyncStep = createStep(
  planFulfillmentSyncStepId,
  async (opened: OpenShipment, { container }) => {
    const { ledger, shipment } = await resolveShipment(container, opened)
    const { fulfillment_id } = opened
    const fulfillment = (await loadFulfillment(container, fulfillment_id)) as LoadedFulfillment
    const [label] = await ledger.listShippingLabels(
      { fulfillment_id, format: DEFAULT_LABEL_FORMAT },
      { select: ["id"], take: 1 }
    )
    const plan = planSync({
      shipment,
      label_url: label ? labelUrl(ledger.options.backendUrl, fulfillment_id) : null,
      fulfillment: {
        data: fulfillment.data as FulfillmentSnapshot,
        labels: fulfillment.labels,
        shipped: !!fulfillment.shipped_at,
        delivered: !!fulfillment.delivered_at,
        cancelled: !!fulfillment.canceled_at,
      },
    })
    // Medusa does not take back what its order does not count; a job does.
    const isHalfPacked = plan.withdraw && (await findHalfPacked(container, opened.order_id)).includes(fulfillment_id)
    return new StepResponse<FulfillmentSync>({
      ...plan,
      withdraw: plan.withdraw && !isHalfPacked,
      status: shipment.status,
      tracking_number: shipment.tracking_number,
      at: new Date(shipment.status_at ?? Date.now()).toISOString(),
      items: lineItems(fulfillment),
      in_shop: STATUS_STAGES[shipment.status] < STATUS_STAGES.pickup_requested,
    })
  }
)
