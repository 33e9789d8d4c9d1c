import { model } from "@medusajs/framework/utils"
import { BULK_KINDS, BULK_STATES } from "../../../bulks/kinds"

/** Work on many orders or parcels that somebody asked for. */
export const ShippingBulk = model
  .define("shipping_bulk", {
    id: model.id({ prefix: "bulk" }).primaryKey(),
    kind: model.enum([...BULK_KINDS]),
    state: model.enum([...BULK_STATES]).default("running"),
    /** The member of staff who asked. */
    actor_id: model.text().nullable(),
    /** Of a pickup: the day on which the courier is to come, `YYYY-MM-DD`. */
    pickup_date: model.text().nullable(),
    total: model.number(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state"] }, { on: ["created_at"] }])
