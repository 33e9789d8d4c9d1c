import { model } from "@medusajs/framework/utils"

/** What a remittance holds for one order. */
export const CodRemittanceRow = model
  .define("cod_remittance_row", {
    id: model.id({ prefix: "codrow" }).primaryKey(),
    remittance_id: model.text(),
    order_id: model.text(),
    /** Whole pesos. */
    amount: model.number(),
  })
  .indexes([{ on: ["remittance_id", "order_id"], unique: true }, { on: ["order_id"] }])
