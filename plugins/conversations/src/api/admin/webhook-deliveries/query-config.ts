/** Never `raw`: it holds what customers wrote. */
const webhookDeliveryFields = [
  "id",
  "channel",
  "sha256",
  "received_at",
  "state",
  "reason",
  "attempts",
  "next_attempt_at",
]

export const listWebhookDeliveriesConfig = { defaults: webhookDeliveryFields, isList: true }
