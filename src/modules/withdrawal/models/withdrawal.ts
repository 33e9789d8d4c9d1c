import { model } from "@medusajs/framework/utils"
import { WITHDRAWAL_STATES } from "../../../withdrawal/states"

/** A shopper's word that a purchase is taken back (retracto, Ley 1480 de 2011, art. 47), and what became of it. */
export const Withdrawal = model
  .define("withdrawal", {
    id: model.id({ prefix: "wdr" }).primaryKey(),
    /** What the shopper keeps: `R-2026-7K4M9Q`. */
    radicado: model.text().unique().searchable(),
    order_id: model.text(),
    /** The order's number as shopper and staff know it. */
    order_number: model.text().searchable(),
    /** `[{id, title, quantity}]`, of the order's lines. */
    items: model.json(),
    /** What is the same for requests that are one: the order, its goods, and how many like it were decided before. */
    request_key: model.text().unique(),
    /** The shopper's own words; the law asks for none. */
    reason: model.text().nullable(),
    state: model.enum([...WITHDRAWAL_STATES]).default("received"),
    requested_at: model.dateTime(),
    delivered_at: model.dateTime(),
    /** The last day on which it could be asked, `YYYY-MM-DD` in Colombia. */
    deadline: model.text(),
    /** The last day for the money, `YYYY-MM-DD` in Colombia. */
    refund_due: model.text(),
    decided_at: model.dateTime().nullable(),
    /** The member of staff. */
    decided_by: model.text().nullable(),
    /** Why it was refused, for the shopper. */
    refusal: model.text().nullable(),
    /** Medusa's return, once it was accepted. */
    return_id: model.text().nullable(),
    goods_back_at: model.dateTime().nullable(),
    refunded_at: model.dateTime().nullable(),
    refunded_by: model.text().nullable(),
    /** How the money went back, where the order's payments do not say it: a transfer for what Nequi or PSE paid. */
    refund_note: model.text().nullable(),
    /** Has the event of its state been heard? A job rings again for one that was lost. */
    is_told: model.boolean().default(false),
  })
  .indexes([{ on: ["order_id"] }, { on: ["return_id"] }, { on: ["state", "refund_due"] }])
