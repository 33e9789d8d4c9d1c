import { model } from "@medusajs/framework/utils"
import { PAYMENT_MODES } from "../../../carriers/port"
import { DISPATCH_STATES } from "../../../dispatches/states"

/**
 * An order on its way out of the shop, without anything about a person: names are read from Medusa. `order_id` is
 * unique for ever, by an index that a model cannot say (see the migrations).
 */
export const ShippingDispatch = model
  .define("shipping_dispatch", {
    id: model.id({ prefix: "disp" }).primaryKey(),
    order_id: model.text(),
    display_id: model.number(),
    state: model.enum([...DISPATCH_STATES]).default("waiting"),
    state_at: model.dateTime(),
    payment_mode: model.enum([...PAYMENT_MODES]).nullable(),
    carrier: model.text().nullable(),
    /** DANE code of 8 digits. */
    city_code: model.text().nullable(),
    /** Whole pesos that the order's buyer owes at the door as the order is now; null when it is paid otherwise. */
    due_at_door: model.number().nullable(),
    placed_at: model.dateTime(),
    /** Of several who look at the order at once, the last to begin writes what it saw. */
    revision: model.number().default(0),
    /** When a sweeper looks at the order again; null when it is over. */
    next_check_at: model.dateTime().nullable(),
    /** Whoever holds the lease packs the order. */
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["state", "placed_at"] },
    { on: ["payment_mode", "placed_at"] },
    { on: ["carrier", "placed_at"] },
    { on: ["placed_at"] },
    { on: ["display_id"] },
    { on: ["next_check_at"] },
  ])
