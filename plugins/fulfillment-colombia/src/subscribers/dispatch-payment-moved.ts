import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, PaymentEvents } from "@medusajs/framework/utils"
import { refreshDispatches } from "../workflows/utils/refresh-dispatches"

/** An order was paid and may be packed, or was paid back and may not. A job looks at orders whose event was lost. */
export default async function dispatchPaymentMoved({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  })
  const [row] = data as unknown as { payment_collection?: { order?: { id: string } | null } | null }[]
  if (row?.payment_collection?.order) {
    await refreshDispatches(container, [row.payment_collection.order.id])
  }
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "shipping-dispatch-payment-moved" },
}
