import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { shippingTrackFulfillmentWorkflow } from "../workflows"

/** Has the guide of a return made at once. A job does it for a return whose event was lost. */
export default async function returnRequested({ event, container }: SubscriberArgs<{ return_id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return",
    fields: ["fulfillments.id"],
    filters: { id: event.data.return_id },
  })
  const [row] = data as unknown as { fulfillments?: { id: string }[] | null }[]
  for (const { id } of row?.fulfillments ?? []) {
    await shippingTrackFulfillmentWorkflow(container).run({ input: { fulfillment_id: id } })
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_REQUESTED,
  context: { subscriberId: "shipping-return-requested" },
}
