import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { COD_EVENTS } from "../workflows/events"
import { refreshDispatches } from "../workflows/utils/refresh-dispatches"

/**
 * Something happened to an order that its dispatch depends on. A job looks at orders whose event was lost. Where its
 * parcels are is no such event: whoever tells of that has refreshed the dispatch.
 */
export default async function dispatchChanged({
  event,
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>) {
  const orderId = event.data.order_id ?? event.data.id
  if (orderId) {
    await refreshDispatches(container, [orderId])
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderEditWorkflowEvents.CONFIRMED,
    COD_EVENTS.CONFIRMED,
  ],
  context: { subscriberId: "shipping-dispatch-changed" },
}
