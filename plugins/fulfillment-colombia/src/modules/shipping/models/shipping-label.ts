import { model } from "@medusajs/framework/utils"

/** A waybill. It names a person, a phone and an address: it is served to staff and never as a public file. */
export const ShippingLabel = model
  .define("shipping_label", {
    id: model.id({ prefix: "shlab" }).primaryKey(),
    fulfillment_id: model.text(),
    format: model.text(),
    /** The PDF, base64. */
    content: model.text(),
  })
  .indexes([{ on: ["fulfillment_id", "format"], unique: true }])
