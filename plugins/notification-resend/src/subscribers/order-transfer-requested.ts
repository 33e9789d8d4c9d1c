import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderTransferWorkflow } from "../workflows"

type TransferRequested = { id: string; order_change_id: string }

export default async function orderTransferRequestedHandler({ event, container }: SubscriberArgs<TransferRequested>) {
  const { id, order_change_id } = event.data
  await sendOrderTransferWorkflow(container).run({ input: { order_id: id, order_change_id } })
}

export const config: SubscriberConfig = {
  event: "order.transfer_requested",
  context: { subscriberId: "resend-order-transfer" },
}
