import { model } from "@medusajs/framework/utils"

/** A text of the shop: terms, privacy, retracto. The seed writes the first version; there is no screen to edit it yet. */
export const StorePage = model.define("store_page", {
  id: model.id({ prefix: "page" }).primaryKey(),
  /** Its place in the storefront's address. */
  slug: model.text().unique(),
  title: model.text(),
  /** Paragraphs between blank lines; a line that begins with `## ` is a heading. */
  body: model.text(),
  /** Named by what shoppers accept, so that it can be told later what it said. */
  version: model.text(),
})
