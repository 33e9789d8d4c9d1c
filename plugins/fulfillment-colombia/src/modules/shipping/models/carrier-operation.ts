import { model } from "@medusajs/framework/utils"
import { OPERATION_STATES } from "../types"

/** One write to a carrier, recorded before it leaves. */
export const CarrierOperation = model
  .define("carrier_operation", {
    id: model.id({ prefix: "carop" }).primaryKey(),
    fulfillment_id: model.text(),
    carrier: model.text(),
    step: model.text(),
    state: model.enum([...OPERATION_STATES]).default("planned"),
    carrier_id: model.text().nullable(),
    /** SHA-256 of what was sent last. */
    request_hash: model.text().nullable(),
    attempts: model.number().default(0),
    first_sent_at: model.dateTime().nullable(),
    next_attempt_at: model.dateTime().nullable(),
    error: model.text().nullable(),
    /** Why it failed, by the kinds of carrier errors. */
    error_kind: model.text().nullable(),
  })
  .indexes([{ on: ["fulfillment_id", "step"], unique: true }, { on: ["state"] }])
