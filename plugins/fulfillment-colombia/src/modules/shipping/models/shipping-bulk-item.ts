import { model } from "@medusajs/framework/utils"
import { BULK_ITEM_STATES } from "../../../bulks/kinds"

/** One order or parcel of a bulk, and what became of it. */
export const ShippingBulkItem = model
  .define("shipping_bulk_item", {
    id: model.id({ prefix: "bulki" }).primaryKey(),
    bulk_id: model.text(),
    position: model.number(),
    order_id: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    status: model.enum([...BULK_ITEM_STATES]).default("waiting"),
    message: model.text().nullable(),
    remedy: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    /** Whoever holds the lease works on it. */
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["bulk_id", "position"], unique: true }, { on: ["status", "next_attempt_at"] }])
