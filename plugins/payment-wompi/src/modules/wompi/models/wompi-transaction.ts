import { model } from "@medusajs/framework/utils"
import { TRANSACTION_STATUSES } from "../../../wompi/types"

/** A transaction as last read from Wompi with the private key. */
const WompiTransaction = model
  .define("wompi_transaction", {
    id: model.id({ prefix: "wptx" }).primaryKey(),
    transaction_id: model.text().unique().searchable(),
    reference: model.text().searchable(),
    session_id: model.text().searchable(),
    status: model.enum([...TRANSACTION_STATUSES]),
    status_message: model.text().nullable(),
    /** Integer cents: pesos × 100. */
    amount_in_cents: model.bigNumber(),
    currency: model.text(),
    payment_method_type: model.text().nullable(),
    /** Money that no order has and that nobody has dealt with yet: see `orphan_reason`. */
    is_orphan: model.boolean().default(false),
    orphan_reason: model.text().nullable(),
    /** How an orphan was dealt with, by whom, and their note. */
    resolution: model.enum(["refunded", "voided", "by_hand"]).nullable(),
    resolution_note: model.text().nullable(),
    resolved_by: model.text().nullable(),
    resolved_at: model.dateTime().nullable(),
    /** When it reached its final status. */
    finalized_at: model.dateTime().nullable(),
    /** Status last told to the rest of the shop by `wompi.transaction_updated`. */
    announced_status: model.text().nullable(),
    /** What the payer has to do while it is pending: the bank's address, a QR code. Erased once it is final. */
    next_action: model.json().nullable(),
    last_read_at: model.dateTime(),
  })
  .indexes([{ on: ["session_id"] }, { on: ["reference"] }, { on: ["is_orphan", "created_at"] }])

export default WompiTransaction
