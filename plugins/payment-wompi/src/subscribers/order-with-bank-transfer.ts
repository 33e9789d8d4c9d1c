import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { syncOrderTransfersWorkflow } from "../workflows/bank-transfer"

/** The bell: opens the transfer of a placed order, ends that of a cancelled one. The sweeper finds what is missed. */
export default async function orderWithBankTransfer({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await syncOrderTransfersWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled"],
  context: { subscriberId: "bank-transfer-order" },
}
