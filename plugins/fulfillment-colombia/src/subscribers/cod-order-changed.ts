import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { codSettleCollectionWorkflow, SHIPPING_EVENTS } from "../workflows"

/** The parcel is somewhere else or taken back, or the order was edited or cancelled. A job looks at orders whose event was lost. */
export default async function codOrderChanged({
  event,
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>) {
  const order_id = event.data.order_id ?? event.data.id
  if (order_id) {
    await codSettleCollectionWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: [
    SHIPPING_EVENTS.STATUS_CHANGED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "cod-order-changed" },
}
