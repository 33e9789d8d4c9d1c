const summaryFields = [
  "id",
  "title",
  "source",
  "locale",
  "status",
  "version",
  "chunk_count",
  "error",
  "metadata",
  "created_at",
  "updated_at",
]

export const retrieveKnowledgeDocumentConfig = { defaults: [...summaryFields, "content"], isList: false }

export const listKnowledgeDocumentsConfig = { defaults: summaryFields, defaultLimit: 20, isList: true }
