import { Pool, type PoolClient } from "@medusajs/framework/pg"
import { MedusaError } from "@medusajs/framework/utils"
import { once } from "../../lib/once"
import { knowledgeDatabaseError } from "./database-error"
import { isBelow, MINIMUM_PGVECTOR, SAFE_PGVECTOR, SCHEMA } from "./schema"

/** What to do when there is no database for the knowledge base. */
export const NO_KNOWLEDGE_DATABASE =
  "The knowledge base needs PostgreSQL with the pgvector extension: install pgvector on the store's database server, " +
  'or point the option "knowledgeDatabaseUrl" (KNOWLEDGE_DATABASE_URL) to a database that has it.'

/** One number for all writers of the knowledge base, so that they wait for each other and never dead-lock. */
const WRITE_LOCK = 7_305_210

const CONNECT_TIMEOUT_MS = 5_000
const QUERY_TIMEOUT_MS = 15_000

export type KnowledgePoolOptions = {
  knowledgeDatabaseUrl?: string
  databaseUrl?: string
  poolSize: number
  logger: { warn: (message: string) => void }
}

/**
 * The connection pool of the knowledge database. Tables are made at first use. Never holds more than one connection at
 * a time for one piece of work, so that a pool of one cannot dead-lock.
 */
export class KnowledgePool {
  readonly #options: KnowledgePoolOptions
  #pool?: Pool
  readonly #setUp = once(() => this.#createSchema())

  constructor(options: KnowledgePoolOptions) {
    this.#options = options
  }

  /**
   * Is there a database with pgvector? Reads only.
   *
   * @returns the version that the server offers, or `null` when it offers none or no database is configured
   * @throws MedusaError `database_error` when the server cannot be asked
   */
  async availablePgvector(): Promise<string | null> {
    if (!this.#url()) {
      return null
    }
    try {
      const { rows } = await this.#connections().query<{ version: string | null }>(
        `SELECT coalesce(
           (SELECT extversion FROM pg_extension WHERE extname = 'vector'),
           (SELECT default_version FROM pg_available_extensions WHERE name = 'vector')
         ) AS version`
      )
      return rows[0].version
    } catch (error) {
      throw knowledgeDatabaseError(error)
    }
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    await this.#setUp()
    try {
      return (await this.#connections().query<Row>(text, values)).rows
    } catch (error) {
      throw knowledgeDatabaseError(error)
    }
  }

  /** Runs `work` in a transaction that excludes every other writer of the knowledge base. */
  async write<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    await this.#setUp()
    return await this.#transaction(work)
  }

  async close(): Promise<void> {
    const pool = this.#pool
    this.#pool = undefined
    await pool?.end()
  }

  #url(): string | undefined {
    return this.#options.knowledgeDatabaseUrl ?? this.#options.databaseUrl
  }

  #connections(): Pool {
    if (!this.#pool) {
      this.#pool = new Pool({
        connectionString: this.#url(),
        max: this.#options.poolSize,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        query_timeout: QUERY_TIMEOUT_MS,
      })
      // Without a listener an idle connection that the server ends would end the process.
      this.#pool.on("error", () => this.#options.logger.warn("The knowledge database ended an idle connection."))
    }
    return this.#pool
  }

  async #createSchema(): Promise<void> {
    const version = await this.availablePgvector()
    if (version === null || isBelow(version, MINIMUM_PGVECTOR)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, NO_KNOWLEDGE_DATABASE)
    }
    if (isBelow(version, SAFE_PGVECTOR)) {
      this.#options.logger.warn(`pgvector ${version} has known defects: upgrade to ${SAFE_PGVECTOR} or later.`)
    }
    await this.#transaction(async (client) => {
      for (const statement of SCHEMA) {
        await client.query(statement)
      }
    })
  }

  async #transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#connections()
      .connect()
      .catch((error) => {
        throw knowledgeDatabaseError(error)
      })
    let broken: Error | undefined
    try {
      await client.query("BEGIN")
      await client.query("SELECT pg_advisory_xact_lock($1)", [WRITE_LOCK])
      const result = await work(client)
      await client.query("COMMIT")
      return result
    } catch (error) {
      await client.query("ROLLBACK").catch((failure: Error) => {
        broken = failure
      })
      throw knowledgeDatabaseError(error)
    } finally {
      client.release(broken)
    }
  }
}
