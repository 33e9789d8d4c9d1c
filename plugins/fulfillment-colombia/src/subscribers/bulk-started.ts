import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { runBulk } from "../bulks/run-bulk"
import { SHIPPING_EVENTS } from "../workflows/events"

/** Does bulk work at once. A job goes on with what was left by a process that died. */
export default async function bulkStarted({ event, container }: SubscriberArgs<{ bulk_id: string }>) {
  await runBulk(container, event.data.bulk_id)
}

export const config: SubscriberConfig = {
  event: SHIPPING_EVENTS.BULK_STARTED,
  context: { subscriberId: "shipping-bulk-started" },
}
