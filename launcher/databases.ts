import type { ChildProcess } from "node:child_process"
import { Client } from "pg"
import { findFreePort, startEmbeddedPostgres } from "../sandbox/src/database/embedded-postgres"
import { hasEnded, startChild, type Child } from "./child"
import { PATHS, inRoot } from "./paths"
import { StartError } from "./start-error"

export type Stoppable = { name: string; stop: () => Promise<void>; process?: ChildProcess }

export type Databases = {
  databaseUrl: string
  isEmbedded: boolean
  knowledgeDatabaseUrl?: string
  /** What was started, in order. */
  started: Stoppable[]
}

const PROBE_TIMEOUT_MS = 5_000

/** Medusa's commands hang for minutes on an unreachable database: ask it first. */
const probe = async (databaseUrl: string): Promise<{ hasVector: boolean }> => {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new StartError("DATABASE_URL must be an address such as postgres://user:password@localhost:5432/name.")
  }
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: PROBE_TIMEOUT_MS })
  client.on("error", () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query("SELECT 1 FROM pg_available_extensions WHERE name = 'vector'")
    return { hasVector: Boolean(rowCount) }
  } catch (error) {
    const { hostname, port, pathname } = new URL(databaseUrl)
    throw new StartError(
      `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} (DATABASE_URL) cannot be reached: ${(error as Error).message}. ` +
        "Start it or correct the address; without DATABASE_URL the shop starts a PostgreSQL of its own."
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

const untilKnowledgeAnswers = async (child: Child, url: string): Promise<void> => {
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on("error", () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (cause) {
      await client.end().catch(() => undefined)
      if (hasEnded(child.process) || Date.now() > deadline) {
        throw new StartError(`The knowledge database did not start. Its log is ${child.logFile}.`, { cause })
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

const launchKnowledge = async (dataDirectory: string): Promise<{ url: string; child: Child }> => {
  const port = await findFreePort()
  const child = startChild({
    name: "knowledge-database",
    args: ["--import", "tsx", inRoot("sandbox", "src", "database", "knowledge-main.ts")],
    cwd: inRoot(),
    env: { ...process.env, KNOWLEDGE_DATA_DIRECTORY: dataDirectory, KNOWLEDGE_PORT: String(port) },
  })
  const url = `postgres://postgres:postgres@localhost:${port}/postgres`
  return { url, child }
}

/** Starts PGlite with pgvector and waits until it answers. */
export const startKnowledge = async (dataDirectory: string): Promise<{ url: string; child: Child }> => {
  const launched = await launchKnowledge(dataDirectory)
  await untilKnowledgeAnswers(launched.child, launched.url)
  return launched
}

/**
 * The shop's database and the knowledge base's: the ones named in the environment, else embedded ones. The knowledge
 * base shares the shop's server where that has pgvector.
 */
export const startDatabases = async (env: {
  DATABASE_URL?: string
  KNOWLEDGE_DATABASE_URL?: string
}): Promise<Databases> => {
  const started: Stoppable[] = []
  const isEmbedded = !env.DATABASE_URL
  let databaseUrl = env.DATABASE_URL
  let hasVector = false
  try {
    const knowledge = !env.KNOWLEDGE_DATABASE_URL && isEmbedded ? launchKnowledge(PATHS.knowledge) : undefined
    knowledge?.then(({ child }) => started.unshift(child)).catch(() => undefined)
    if (databaseUrl) {
      hasVector = (await probe(databaseUrl)).hasVector
    } else {
      const postgres = await startEmbeddedPostgres(PATHS.postgres).catch((error: Error) => {
        throw new StartError(error.message)
      })
      started.push({ name: "postgres", stop: postgres.stop, process: postgres.process })
      databaseUrl = await postgres.databaseUrl("kaiu")
    }
    if (env.KNOWLEDGE_DATABASE_URL) {
      await probe(env.KNOWLEDGE_DATABASE_URL)
    }
    const own = knowledge ?? (!env.KNOWLEDGE_DATABASE_URL && !hasVector ? launchKnowledge(PATHS.knowledge) : undefined)
    if (!own) {
      return { databaseUrl, isEmbedded, knowledgeDatabaseUrl: env.KNOWLEDGE_DATABASE_URL, started }
    }
    const { url, child } = await own
    if (!started.includes(child)) {
      started.push(child)
    }
    await untilKnowledgeAnswers(child, url)
    return { databaseUrl, isEmbedded, knowledgeDatabaseUrl: url, started }
  } catch (error) {
    await Promise.all(started.map((service) => service.stop()))
    throw error
  }
}
