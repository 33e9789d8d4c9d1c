import { model } from "@medusajs/framework/utils"

/**
 * Money of contra entrega that a carrier has paid to the shop. `reference_key` is unique for ever, by an index that a
 * model cannot say (see the migrations).
 */
export const CodRemittance = model
  .define("cod_remittance", {
    id: model.id({ prefix: "codrem" }).primaryKey(),
    /** The number that the carrier or the bank gives it. */
    reference: model.text(),
    /** The reference however it is spelled (`cod/remittance-key.ts`). */
    reference_key: model.text(),
    received_at: model.dateTime(),
    /** Whole pesos. */
    total: model.number(),
    count: model.number(),
    /** The member of staff who entered it. */
    actor_id: model.text().nullable(),
  })
  .indexes([{ on: ["received_at"] }])
