import { model } from "@medusajs/framework/utils"

/** A place that at least one carrier knows. Codes are DANE's and have leading zeros: text, never numbers. */
export const ShippingCity = model
  .define("shipping_city", {
    /** 8 digits. */
    code: model.text().primaryKey(),
    name: model.text(),
    /** 2 digits. */
    department_code: model.text(),
    department_name: model.text(),
    /** Carriers that deliver there. */
    carriers: model.array(),
    /** Those of them that say they take no money at the door there. */
    no_cod_carriers: model.array().nullable(),
  })
  .indexes([{ on: ["department_code"] }])
