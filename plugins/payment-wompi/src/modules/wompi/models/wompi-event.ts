import { model } from "@medusajs/framework/utils"

/** An event that Wompi delivered with the right checksum: committed before Wompi is told so. */
const WompiEvent = model
  .define("wompi_event", {
    id: model.id({ prefix: "wpev" }).primaryKey(),
    /** The same for every delivery of one event. */
    event_key: model.text().unique(),
    type: model.text(),
    transaction_id: model.text().nullable(),
    /** The text as it arrived; erased once processed, for it names the payer. */
    body: model.text().nullable(),
    state: model.enum(["pending", "processed", "ignored", "failed"]).default("pending"),
    /** Why it was ignored or given up. */
    reason: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    received_at: model.dateTime(),
  })
  .indexes([{ on: ["state", "next_attempt_at"] }, { on: ["transaction_id"] }])

export default WompiEvent
