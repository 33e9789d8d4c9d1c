import { DIMENSIONS } from "../features/families"

/**
 * Tables of the knowledge base, kept out of Medusa's migrations because they may live in a database of their own, and
 * need the `vector` extension. Every statement may be run again.
 */
export const SCHEMA = [
  "CREATE EXTENSION IF NOT EXISTS vector",
  `CREATE TABLE IF NOT EXISTS knowledge_chunk (
    id text PRIMARY KEY,
    document_id text NOT NULL,
    ordinal integer NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    locale text NOT NULL,
    content_hash text NOT NULL,
    model text NOT NULL,
    sv sparsevec(${DIMENSIONS}) NOT NULL,
    tsv tsvector NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (document_id, ordinal)
  )`,
  "CREATE INDEX IF NOT EXISTS knowledge_chunk_tsv ON knowledge_chunk USING gin (tsv)",
  `CREATE TABLE IF NOT EXISTS knowledge_term (
    feature integer PRIMARY KEY,
    df integer NOT NULL
  )`,
] as const

/** `sparsevec` came with pgvector 0.7.0. */
export const MINIMUM_PGVECTOR = "0.7.0"

/** pgvector before 0.8.4 has a buffer overflow and two HNSW defects (its CHANGELOG, 0.8.2 to 0.8.4). */
export const SAFE_PGVECTOR = "0.8.4"

/** Is version `left` below version `right`? Both are dotted numbers. */
export const isBelow = (left: string, right: string): boolean => left.localeCompare(right, "en", { numeric: true }) < 0
