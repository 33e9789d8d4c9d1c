import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { receiveGoods } from "../withdrawal/receive-goods"

/** Staff have received a return of Medusa; a job sees to one whose event was lost. */
export default async function withdrawalGoodsReceived({ event, container }: SubscriberArgs<{ return_id: string }>) {
  await receiveGoods(container, event.data.return_id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_RECEIVED,
  context: { subscriberId: "withdrawal-goods-received" },
}
