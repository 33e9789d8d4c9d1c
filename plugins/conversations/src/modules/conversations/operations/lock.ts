import type { Sql } from "../utils/sql"

/** Serialises transactions that name the same keys. Sorted, so that two of them never wait for each other. */
export const lockKeys = async (sql: Sql, keys: string[]): Promise<void> => {
  for (const key of [...new Set(keys)].sort()) {
    await sql("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`conversations:${key}`])
  }
}
