import { model } from "@medusajs/framework/utils"

/** One signed call of the webhook, kept before it is acknowledged. Its body is erased once it has been processed. */
export const WebhookDelivery = model
  .define("conversation_webhook_delivery", {
    id: model.id({ prefix: "cvhook" }).primaryKey(),
    channel: model.text(),
    sha256: model.text(),
    /** The exact bytes, in base64: a text column cannot hold every byte. */
    raw: model.text().nullable(),
    received_at: model.dateTime(),
    state: model.enum(["pending", "processed", "failed"]).default("pending"),
    reason: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
  })
  .indexes([{ on: ["state", "next_attempt_at"] }, { on: ["received_at"] }])
