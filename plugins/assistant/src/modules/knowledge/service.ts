import type { InferTypeOf, Logger } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { splitIntoChunks } from "../../knowledge/chunking/split-into-chunks"
import { ChunkRepository } from "../../knowledge/store/chunk-repository"
import { createKnowledgeStore, type ChunkMetadata, type KnowledgeStore } from "../../knowledge/store/knowledge-store"
import { KnowledgePool } from "../../knowledge/store/knowledge-pool"
import type { Passage } from "../../knowledge/store/search-passages"
import { once } from "../../lib/once"
import { parseAssistantOptions } from "../../options"
import { KnowledgeDocument } from "./models"

export type KnowledgeDocumentRow = InferTypeOf<typeof KnowledgeDocument>

type InjectedDependencies = { logger: Logger }

const EMPTY_DOCUMENT = "The document has no text to index."

/** Documents of the knowledge base (in Medusa's database) and their passages (in the knowledge store). */
class KnowledgeModuleService extends MedusaService({ KnowledgeDocument }) {
  /** LangChain's view of the knowledge base, made at first use. */
  readonly getStore: () => Promise<KnowledgeStore>

  __hooks: { onApplicationShutdown: () => Promise<void> }

  constructor({ logger }: InjectedDependencies, options?: Record<string, unknown>) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes the container as it was handed in
    super(...arguments)
    const { knowledgeDatabaseUrl, databaseUrl, knowledgePoolSize } = parseAssistantOptions(options)
    const pool = new KnowledgePool({ knowledgeDatabaseUrl, databaseUrl, poolSize: knowledgePoolSize, logger })
    this.getStore = once(() => createKnowledgeStore(new ChunkRepository(pool)))
    this.__hooks = { onApplicationShutdown: () => pool.close() }
  }

  /**
   * Cuts a document into passages and puts them in place of its former ones.
   *
   * @returns the number of passages
   * @throws MedusaError `invalid_data` when the document has no text: trying again cannot help
   */
  async indexDocument(document: Pick<KnowledgeDocumentRow, "id" | "title" | "content" | "locale">): Promise<number> {
    const chunks = splitIntoChunks(document.content)
    if (chunks.length === 0) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, EMPTY_DOCUMENT)
    }
    const store = await this.getStore()
    await store.addDocuments(
      chunks.map(({ ordinal, heading, content }) => ({
        pageContent: content,
        metadata: {
          document_id: document.id,
          ordinal,
          title: heading ? `${document.title} — ${heading}` : document.title,
          locale: document.locale,
        } satisfies ChunkMetadata,
      }))
    )
    return chunks.length
  }

  /** Drops a document's passages. */
  async removePassages(documentId: string): Promise<void> {
    const store = await this.getStore()
    await store.delete({ documentIds: [documentId] })
  }

  /**
   * The passages nearest to a question. Passages whose document is gone or failed are left out: the two databases
   * cannot be changed in one transaction.
   */
  async searchPassages(query: string, k: number): Promise<Passage[]> {
    const store = await this.getStore()
    const found = await store.searchPassages(query, k)
    if (found.length === 0) {
      return []
    }
    const documents = await this.listKnowledgeDocuments(
      { id: [...new Set(found.map(({ document_id }) => document_id))], status: ["ready", "indexing"] },
      { select: ["id"] }
    )
    const known = new Set(documents.map(({ id }) => id))
    return found.filter(({ document_id }) => known.has(document_id))
  }
}

export default KnowledgeModuleService
