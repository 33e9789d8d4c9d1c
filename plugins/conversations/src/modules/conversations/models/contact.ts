import { model } from "@medusajs/framework/utils"
import { Conversation } from "./conversation"

/** A person on the other side. `wa_id` or `bsuid` (WhatsApp's business-scoped user id) or both identify them. */
export const Contact = model
  .define("conversation_contact", {
    id: model.id({ prefix: "cvct" }).primaryKey(),
    wa_id: model.text().nullable(),
    bsuid: model.text().nullable(),
    phone: model.text().nullable(),
    name: model.text().nullable(),
    customer_id: model.text().nullable(),
    conversations: model.hasMany(() => Conversation, { mappedBy: "contact" }),
  })
  .indexes([
    { on: ["wa_id"], unique: true, where: "wa_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["bsuid"], unique: true, where: "bsuid IS NOT NULL AND deleted_at IS NULL" },
  ])
