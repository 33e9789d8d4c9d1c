import { dimensionsOfSparsevec, toSparsevec } from "../features/sparsevec"
import { embedPassage, SPARSE_MODEL, type SparseVector } from "../features/sparse-embedder"
import { contentHash } from "../text/content-hash"
import { foldAccents } from "../text/normalize"
import type { ArmScores } from "./fuse"
import type { KnowledgePool } from "./knowledge-pool"
import type { PoolClient } from "@medusajs/framework/pg"

/** A passage on its way into the store. `title` names the document, and the section where there is one. */
export type NewChunk = { ordinal: number; title: string; content: string; locale: string }

export type StoredChunk = {
  id: string
  document_id: string
  ordinal: number
  title: string
  content: string
  locale: string
}

/** Typed: a filter's name never comes from the caller, so nothing of it can become SQL. */
export type ChunkFilter = { locale?: string; documentIds?: string[] }

export type Candidate = StoredChunk & { arms: ArmScores }

/** A title is part of what a passage is about. */
const indexedText = (chunk: { title: string; content: string }): string => `${chunk.title}\n${chunk.content}`

const changeFrequencies = async (client: PoolClient, dimensions: number[], by: 1 | -1): Promise<void> => {
  await client.query(
    `INSERT INTO knowledge_term (feature, df)
     SELECT feature, $2::int * count(*) FROM unnest($1::int[]) AS feature GROUP BY feature
     ON CONFLICT (feature) DO UPDATE SET df = knowledge_term.df + EXCLUDED.df`,
    [dimensions, by]
  )
}

const removeChunks = async (client: PoolClient, documentId: string): Promise<number> => {
  const { rows } = await client.query<{ sv: string }>(
    "DELETE FROM knowledge_chunk WHERE document_id = $1 RETURNING sv::text AS sv",
    [documentId]
  )
  await changeFrequencies(
    client,
    rows.flatMap(({ sv }) => dimensionsOfSparsevec(sv)),
    -1
  )
  await client.query("DELETE FROM knowledge_term WHERE df <= 0")
  return rows.length
}

/** The SQL of the knowledge base, on pgvector in PostgreSQL and in PGlite alike. */
export class ChunkRepository {
  readonly #pool: KnowledgePool

  constructor(pool: KnowledgePool) {
    this.#pool = pool
  }

  /** Puts a document's passages in place of those it had, all or none. Doing it twice changes nothing. */
  async replaceDocument(documentId: string, chunks: NewChunk[]): Promise<void> {
    const vectors = chunks.map((chunk) => embedPassage(indexedText(chunk)))
    await this.#pool.write(async (client) => {
      await removeChunks(client, documentId)
      for (const [index, chunk] of chunks.entries()) {
        const text = indexedText(chunk)
        await client.query(
          `INSERT INTO knowledge_chunk
             (id, document_id, ordinal, title, content, locale, content_hash, model, sv, tsv)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::sparsevec, to_tsvector('spanish', $10))`,
          [
            `${documentId}:${chunk.ordinal}`,
            documentId,
            chunk.ordinal,
            chunk.title,
            chunk.content,
            chunk.locale,
            contentHash(chunk),
            SPARSE_MODEL,
            toSparsevec(vectors[index]),
            foldAccents(text),
          ]
        )
      }
      await changeFrequencies(
        client,
        vectors.flatMap((vector) => [...vector.keys()]),
        1
      )
    })
  }

  /** @returns how many passages the document had */
  async removeDocument(documentId: string): Promise<number> {
    return await this.#pool.write((client) => removeChunks(client, documentId))
  }

  /** In how many passages each of these dimensions occurs, and how many passages there are. */
  async frequencies(dimensions: number[]): Promise<{ passages: number; byDimension: Map<number, number> }> {
    const rows = await this.#pool.query<{ feature: number; df: number }>(
      `SELECT feature, df FROM knowledge_term WHERE feature = ANY($1::int[])
       UNION ALL SELECT -1, count(*)::int FROM knowledge_chunk`,
      [dimensions]
    )
    const byDimension = new Map(rows.map(({ feature, df }) => [feature, df]))
    return { passages: byDimension.get(-1) ?? 0, byDimension }
  }

  /**
   * The best passages of each arm with their scores in both. Words are joined by OR: a customer's question has words
   * that no passage has, and AND would find nothing.
   */
  async candidates(input: {
    vector: SparseVector
    text: string
    limit: number
    filter: ChunkFilter
  }): Promise<Candidate[]> {
    const rows = await this.#pool.query<StoredChunk & { vector: number; text: number }>(
      `WITH question AS (
         SELECT $1::sparsevec AS sv,
                nullif(replace(plainto_tsquery('spanish', $2)::text, ' & ', ' | '), '')::tsquery AS ts
       ), allowed AS (
         SELECT * FROM knowledge_chunk
         WHERE model = $4 AND ($5::text IS NULL OR locale = $5) AND ($6::text[] IS NULL OR document_id = ANY($6))
       ), found AS (
         (SELECT id FROM allowed, question ORDER BY allowed.sv <#> question.sv LIMIT $3)
         UNION
         (SELECT id FROM allowed, question WHERE tsv @@ question.ts
          ORDER BY ts_rank(tsv, question.ts, 1) DESC LIMIT $3)
       )
       SELECT id, document_id, ordinal, title, content, locale,
              -(allowed.sv <#> question.sv) AS vector,
              coalesce(ts_rank(tsv, question.ts, 1), 0)::float8 AS text
       FROM allowed JOIN found USING (id), question
       ORDER BY id`,
      [
        toSparsevec(input.vector),
        foldAccents(input.text),
        input.limit,
        SPARSE_MODEL,
        input.filter.locale ?? null,
        input.filter.documentIds ?? null,
      ]
    )
    return rows.map(({ vector, text, ...chunk }) => ({ ...chunk, arms: { vector, text } }))
  }
}
