import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { refreshDispatches } from "../workflows/utils/refresh-dispatches"

/** A parcel of any provider left or arrived: the order of its fulfillment is looked at. */
export default async function dispatchParcelMoved({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["order.id"],
    filters: { id: event.data.id },
  })
  const [row] = data as unknown as { order?: { id: string } | null }[]
  if (row?.order) {
    await refreshDispatches(container, [row.order.id])
  }
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
  context: { subscriberId: "shipping-dispatch-parcel-moved" },
}
