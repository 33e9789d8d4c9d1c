import { mkdirSync } from "node:fs"
import path from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch"
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm"
import { unaccent } from "@electric-sql/pglite/contrib/unaccent"
import { vector } from "@electric-sql/pglite-pgvector"
import { PGLiteSocketServer } from "@electric-sql/pglite-socket"

export type KnowledgeServer = { url: string; stop: () => Promise<void> }

const MAX_CONNECTIONS = 20

/**
 * PGlite (PostgreSQL in WebAssembly) with pgvector behind a PostgreSQL socket on `localhost`: the knowledge base's
 * database where the shop's own server has no `vector` extension. It has one session for all: whoever uses it keeps to
 * one connection, and two processes do not use it at once.
 */
export const startKnowledgeServer = async (dataDirectory: string, port: number): Promise<KnowledgeServer> => {
  const directory = path.resolve(dataDirectory)
  mkdirSync(directory, { recursive: true })
  const db = await PGlite.create({ dataDir: directory, extensions: { vector, unaccent, pg_trgm, fuzzystrmatch } })
  const server = new PGLiteSocketServer({ db, host: "localhost", port, maxConnections: MAX_CONNECTIONS })
  await server.start()
  return {
    url: `postgres://postgres:postgres@localhost:${port}/postgres`,
    stop: async () => {
      await server.stop()
      await db.close()
    },
  }
}
