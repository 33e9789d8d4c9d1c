import { model } from "@medusajs/framework/utils"
import { ATTEMPT_CHANNELS } from "../../../wompi/types"

/**
 * One try to pay: a signed checkout address that was handed out, or a transaction that this server asked Wompi for,
 * recorded before it asked. It outlives its payment session: it stays payable also when the cart has changed and Medusa
 * has deleted the session.
 */
const WompiAttempt = model
  .define("wompi_attempt", {
    id: model.id({ prefix: "wpat" }).primaryKey(),
    reference: model.text().unique(),
    session_id: model.text(),
    channel: model.enum([...ATTEMPT_CHANNELS]).default("checkout"),
    /** Known from the start for a `direct` attempt only. */
    payment_method_type: model.text().nullable(),
    /** Integer cents: pesos × 100. */
    amount_in_cents: model.bigNumber(),
    currency: model.text(),
    expires_at: model.dateTime(),
    /** Open attempts are looked up at Wompi until they are settled or too old. */
    is_open: model.boolean().default(true),
    checks: model.number().default(0),
    next_check_at: model.dateTime(),
  })
  .indexes([{ on: ["session_id"] }, { on: ["is_open", "next_check_at"] }])

export default WompiAttempt
