import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { shippingTrackFulfillmentWorkflow } from "../workflows"

/** Of a return, or of the claim or exchange that it is a part of. */
type Requested = { return_id?: string; claim_id?: string; exchange_id?: string }

const read = async <T>(
  container: MedusaContainer,
  entity: string,
  field: string,
  id: string
): Promise<T | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: entity as "return", fields: [field], filters: { id } })
  return data[0] as unknown as T | undefined
}

const returnOf = async (container: MedusaContainer, { return_id, claim_id, exchange_id }: Requested) => {
  const [entity, id] = claim_id ? ["order_claim", claim_id] : ["order_exchange", exchange_id]
  if (return_id || !id) {
    return return_id
  }
  return (await read<{ return_id: string | null }>(container, entity as string, "return_id", id))?.return_id
}

/** Has the guide of a return made at once. A job does it for a return whose event was lost. */
export default async function returnRequested({ event, container }: SubscriberArgs<Requested>) {
  const id = await returnOf(container, event.data)
  const row = id
    ? await read<{ fulfillments?: { id: string }[] | null }>(container, "return", "fulfillments.id", id)
    : undefined
  for (const { id: fulfillment_id } of row?.fulfillments ?? []) {
    await shippingTrackFulfillmentWorkflow(container).run({ input: { fulfillment_id } })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.RETURN_REQUESTED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
  ],
  context: { subscriberId: "shipping-return-requested" },
}
