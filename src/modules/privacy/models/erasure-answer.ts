import { model } from "@medusajs/framework/utils"

/** What a plugin said of a request, the last time it was asked. */
const ErasureAnswer = model
  .define("erasure_answer", {
    id: model.id({ prefix: "pans" }).primaryKey(),
    request_id: model.text(),
    plugin: model.text(),
    /** Rows that lost the person's data, all answers together, by kind. */
    counts: model.json(),
    /** Rows that still need it; asked again until there is none. */
    waiting: model.number(),
  })
  .indexes([{ on: ["request_id", "plugin"], unique: true }])

export default ErasureAnswer
