import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { codOpenCollectionWorkflow } from "../workflows"

/** Opens the collection of an order that is to be paid at the door. A job does it for an order whose event was lost. */
export default async function codOrderPlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  await codOpenCollectionWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "cod-order-placed" },
}
