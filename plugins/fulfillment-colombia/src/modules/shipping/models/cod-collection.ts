import { model } from "@medusajs/framework/utils"
import { COD_CANCEL_REASONS, COD_CONFIRMERS, COD_STATES } from "../../../cod/states"

/**
 * What a courier is to collect for one order. `order_id` is unique for ever, by an index that a model cannot say (see
 * the migrations): a soft delete must not free it.
 */
export const CodCollection = model
  .define("cod_collection", {
    id: model.id({ prefix: "codcol" }).primaryKey(),
    order_id: model.text(),
    payment_id: model.text(),
    /** Whole pesos. */
    amount: model.number(),
    state: model.enum([...COD_STATES]).default("pending"),
    confirmed_by: model.enum([...COD_CONFIRMERS]).nullable(),
    /** The member of staff who confirmed. */
    actor_id: model.text().nullable(),
    cancel_reason: model.enum([...COD_CANCEL_REASONS]).nullable(),
    /** Until when somebody has to confirm; null when nobody has to. */
    deadline_at: model.dateTime().nullable(),
    confirmed_at: model.dateTime().nullable(),
    collected_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    returned_at: model.dateTime().nullable(),
    /** The last state that listeners have been told of. */
    announced_state: model.enum([...COD_STATES]).nullable(),
    /** When the sweeper looks at it again; null when all is over. */
    next_check_at: model.dateTime().nullable(),
    /** Whoever holds the lease settles the order. */
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["next_check_at"] }, { on: ["state"] }, { on: ["payment_id"] }])
