import { model } from "@medusajs/framework/utils"

/** An article of the knowledge base. Its passages live in the knowledge store, by `document_id`. */
export const KnowledgeDocument = model
  .define("knowledge_document", {
    id: model.id({ prefix: "kdoc" }).primaryKey(),
    title: model.text().searchable(),
    content: model.text().searchable(),
    /** Where it comes from: a file name, an address, or a key of whoever maintains it. */
    source: model.text().nullable(),
    locale: model.text().default("es"),
    status: model.enum(["indexing", "ready", "failed"]).default("indexing"),
    /** Grows with each change of the text, so that a late indexing run of the former text is recognised. */
    version: model.number().default(1),
    /** SHA-256 of title and content. */
    content_hash: model.text(),
    chunk_count: model.number().default(0),
    /** Why it is not ready, in words for the shop's staff. */
    error: model.text().nullable(),
    metadata: model.json().nullable(),
  })
  .indexes([{ on: ["status", "updated_at"] }, { on: ["source"] }])
