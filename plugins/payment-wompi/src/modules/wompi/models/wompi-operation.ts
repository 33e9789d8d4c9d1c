import { model } from "@medusajs/framework/utils"

/** A void or refund, recorded before it is sent. */
const WompiOperation = model
  .define("wompi_operation", {
    id: model.id({ prefix: "wpop" }).primaryKey(),
    /** Medusa's refund id and the kind: the same key is never sent twice. */
    operation_key: model.text().unique(),
    kind: model.enum(["void", "refund"]),
    transaction_id: model.text(),
    /** Integer cents: pesos × 100. */
    amount_in_cents: model.bigNumber(),
    state: model.enum(["sent", "done", "refused", "unknown"]).default("sent"),
    /** Wompi's id of the refund. */
    wompi_id: model.text().nullable(),
    /** Wompi's words, or those of the member of staff who settled it. */
    reason: model.text().nullable(),
    /** Medusa's refund that shows this money; none for an orphan's, or while Medusa does not show it. */
    refund_id: model.text().nullable(),
    /** `orphan`: money without an order, which Medusa never showed. */
    origin: model.enum(["payment", "orphan"]).default("payment"),
    /** User who asked for an orphan's refund or settled an operation without a known outcome. */
    actor_id: model.text().nullable(),
  })
  .indexes([
    { on: ["transaction_id"] },
    { on: ["refund_id"] },
    // Money may have left: nothing else is sent for the transaction until somebody knows.
    {
      name: "IDX_wompi_operation_unsettled_unique",
      on: ["transaction_id"],
      unique: true,
      where: "state IN ('sent', 'unknown') AND deleted_at IS NULL",
    },
  ])

export default WompiOperation
