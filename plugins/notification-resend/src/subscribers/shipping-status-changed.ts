import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderShippedWorkflow } from "../workflows"

type StatusChanged = {
  order_id: string
  fulfillment_id: string
  status: string
  tracking_number: string | null
  at: string
}

/** The parcel is with the carrier. A carrier that is asked now and then may be past the first of these. */
const ON_ITS_WAY = new Set(["shipped", "in_transit", "out_for_delivery", "at_pickup_point"])

export default async function shippingStatusChangedHandler({ event, container }: SubscriberArgs<StatusChanged>) {
  const { order_id, fulfillment_id, status, tracking_number } = event.data
  if (ON_ITS_WAY.has(status.toLowerCase())) {
    await sendOrderShippedWorkflow(container).run({ input: { order_id, fulfillment_id, tracking_number } })
  }
}

export const config: SubscriberConfig = {
  event: "shipping.status_changed",
  context: { subscriberId: "resend-order-shipped" },
}
