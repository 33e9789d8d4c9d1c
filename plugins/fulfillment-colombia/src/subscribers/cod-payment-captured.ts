import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { codSettleCollectionWorkflow } from "../workflows"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

/** Staff noted in Medusa that the money is there: a shop's own messenger has collected it. */
export default async function codPaymentCaptured({ event, container }: SubscriberArgs<{ id: string }>) {
  const shipping = resolveShipping(container)
  const [collection] = await shipping.listCodCollections({ payment_id: event.data.id }, { take: 1 })
  if (collection) {
    await codSettleCollectionWorkflow(container).run({ input: { order_id: collection.order_id } })
  }
}

export const config: SubscriberConfig = {
  event: PaymentEvents.CAPTURED,
  context: { subscriberId: "cod-payment-captured" },
}
