import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PRIVACY_EVENTS, shippingErasePersonWorkflow, type ShippingErasePersonInput } from "../workflows"

/** A person is to be forgotten. Whoever asked keeps the score and asks again until it is answered. */
export default async function privacyErasureRequested({ event, container }: SubscriberArgs<ShippingErasePersonInput>) {
  const { request_id, customer_id, email_hash, phone_hash } = event.data
  await shippingErasePersonWorkflow(container).run({ input: { request_id, customer_id, email_hash, phone_hash } })
}

export const config: SubscriberConfig = {
  event: PRIVACY_EVENTS.ERASURE_REQUESTED,
  context: { subscriberId: "shipping-privacy-erasure-requested" },
}
