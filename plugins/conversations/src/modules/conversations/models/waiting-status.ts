import { model } from "@medusajs/framework/utils"
import { DELIVERY_STATUSES } from "../../../types"

/** A status that came before the message it is about was known by its wamid. */
export const WaitingStatus = model
  .define("conversation_waiting_status", {
    id: model.id({ prefix: "cvstat" }).primaryKey(),
    phone_number_id: model.text(),
    wamid_hash: model.text(),
    status: model.enum([...DELIVERY_STATUSES]),
    error: model.json().nullable(),
  })
  .indexes([
    { name: "IDX_conversation_waiting_status_report", on: ["phone_number_id", "wamid_hash", "status"], unique: true },
  ])
