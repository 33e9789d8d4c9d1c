import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { shippingTrackFulfillmentWorkflow } from "../workflows"

/** Starts a shipment at once, or takes it back. The jobs do the same for a fulfillment whose event was lost. */
export default async function fulfillmentChanged({ event, container }: SubscriberArgs<{ fulfillment_id: string }>) {
  const { fulfillment_id } = event.data
  await shippingTrackFulfillmentWorkflow(container).run({ input: { fulfillment_id } })
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.FULFILLMENT_CREATED, OrderWorkflowEvents.FULFILLMENT_CANCELED],
}
