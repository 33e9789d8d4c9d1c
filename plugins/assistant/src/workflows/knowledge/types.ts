export type CreateDocumentInput = {
  title: string
  content: string
  source?: string | null
  locale?: string
  metadata?: Record<string, unknown> | null
}

/** What came of indexing a document; `status` stays `indexing` when it is worth another try. */
export type IndexOutcome = {
  document_id: string
  version: number
  status: "indexing" | "ready" | "failed"
  chunk_count: number
  error: string | null
}
