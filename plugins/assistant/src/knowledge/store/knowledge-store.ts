import { MedusaError } from "@medusajs/framework/utils"
import type { DocumentInterface } from "../../langchain-types"
import { fromSparseArray, sparseEmbeddings } from "../features/sparse-embeddings"
import { weighByRarity } from "../features/sparse-embedder"
import type { ChunkFilter, ChunkRepository, NewChunk, StoredChunk } from "./chunk-repository"
import { searchPassages, type Passage } from "./search-passages"

/** What a LangChain document of the knowledge base carries beside its text. */
export type ChunkMetadata = { document_id: string; ordinal: number; title: string; locale: string }

const toDocument = ({ id, content, document_id, ordinal, title, locale }: StoredChunk) => ({
  id,
  pageContent: content,
  metadata: { document_id, ordinal, title, locale } satisfies ChunkMetadata,
})

const toNewChunk = (document: DocumentInterface): NewChunk & { documentId: string } => {
  const { document_id, ordinal, title, locale } = document.metadata as ChunkMetadata
  return { documentId: document_id, ordinal, title, locale, content: document.pageContent }
}

const byDocument = (documents: DocumentInterface[]): Map<string, NewChunk[]> => {
  const groups = new Map<string, NewChunk[]>()
  for (const { documentId, ...chunk } of documents.map(toNewChunk)) {
    groups.set(documentId, [...(groups.get(documentId) ?? []), chunk])
  }
  return groups
}

/**
 * The knowledge base as LangChain's `VectorStore`, so that retrievers and chains take it. Adding replaces whatever the
 * same document had (an upsert), filters are typed, and a pool of one connection is enough. LangChain is loaded here
 * and not before: the boot of the store does not pay for it.
 */
export const createKnowledgeStore = async (repository: ChunkRepository) => {
  const { VectorStore } = await import("@langchain/core/vectorstores")
  const { Document } = await import("@langchain/core/documents")

  class KnowledgeStore extends VectorStore {
    declare FilterType: ChunkFilter

    _vectorstoreType(): string {
      return "kaiu-knowledge"
    }

    async addDocuments(documents: DocumentInterface[]): Promise<string[]> {
      const groups = byDocument(documents)
      for (const [documentId, chunks] of groups) {
        await repository.replaceDocument(documentId, chunks)
      }
      return [...groups].flatMap(([documentId, chunks]) => chunks.map(({ ordinal }) => `${documentId}:${ordinal}`))
    }

    async addVectors(): Promise<never> {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The knowledge store computes its own vectors: use addDocuments."
      )
    }

    async delete({ documentIds }: { documentIds: string[] }): Promise<void> {
      for (const documentId of documentIds) {
        await repository.removeDocument(documentId)
      }
    }

    /** The vector arm alone, for a vector of {@link sparseEmbeddings}. */
    async similaritySearchVectorWithScore(
      query: number[],
      k: number,
      filter: ChunkFilter = {}
    ): Promise<[DocumentInterface, number][]> {
      const raw = fromSparseArray(query)
      const { passages, byDimension } = await repository.frequencies([...raw.keys()])
      const vector = weighByRarity(raw, passages, byDimension)
      if (vector.size === 0) {
        return []
      }
      const found = await repository.candidates({ vector, text: "", limit: k, filter })
      return found
        .map((chunk): [DocumentInterface, number] => [new Document(toDocument(chunk)), chunk.arms.vector])
        .sort(([, left], [, right]) => right - left)
    }

    /** Both arms, fused. */
    async similaritySearchWithScore(
      query: string,
      k = 4,
      filter: ChunkFilter = {}
    ): Promise<[DocumentInterface, number][]> {
      const found = await this.searchPassages(query, k, filter)
      return found.map((passage) => [new Document(toDocument(passage)), passage.score])
    }

    async similaritySearch(query: string, k = 4, filter: ChunkFilter = {}): Promise<DocumentInterface[]> {
      return (await this.similaritySearchWithScore(query, k, filter)).map(([document]) => document)
    }

    /** As {@link similaritySearchWithScore}, with the score of each arm. */
    async searchPassages(query: string, k: number, filter?: ChunkFilter): Promise<Passage[]> {
      return await searchPassages(repository, query, k, filter)
    }
  }

  return new KnowledgeStore(sparseEmbeddings, {})
}

export type KnowledgeStore = Awaited<ReturnType<typeof createKnowledgeStore>>
