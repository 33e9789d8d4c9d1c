import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SHIPPING_EVENTS, shippingRunBulkWorkflow } from "../workflows"

/** Does bulk work at once. A job goes on with what was left by a process that died. */
export default async function bulkStarted({ event, container }: SubscriberArgs<{ bulk_id: string }>) {
  await shippingRunBulkWorkflow(container).run({ input: { bulk_id: event.data.bulk_id } })
}

export const config: SubscriberConfig = {
  event: SHIPPING_EVENTS.BULK_STARTED,
  context: { subscriberId: "shipping-bulk-started" },
}
