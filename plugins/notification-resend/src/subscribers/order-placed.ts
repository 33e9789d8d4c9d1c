import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderConfirmedWorkflow } from "../workflows"

export default async function orderPlacedHandler({ event, container }: SubscriberArgs<{ id: string }>) {
  await sendOrderConfirmedWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "resend-order-confirmed" },
}
