import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { syncOrderTransfersWorkflow } from "../workflows/bank-transfer"
import { isTransferProvider } from "../workflows/bank-transfer/lib/read-transfer-order"

type CapturedPayment = { provider_id: string; payment_collection?: { order?: { id: string } | null } | null }

/** A transfer that staff captured with Medusa's own button is confirmed too. The sweeper finds what is missed. */
export default async function capturedBankTransfer({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["provider_id", "payment_collection.order.id"],
    filters: { id: event.data.id },
  })
  const payment = data[0] as unknown as CapturedPayment | undefined
  const order_id = payment?.payment_collection?.order?.id
  if (order_id && isTransferProvider(payment.provider_id)) {
    await syncOrderTransfersWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: "payment.captured",
  context: { subscriberId: "bank-transfer-captured" },
}
