import type { Context } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** Runs one statement with `?` placeholders, inside the transaction if there is one, and returns its rows. */
export type Sql = <T = Record<string, unknown>>(statement: string, bindings?: Knex.RawBinding[]) => Promise<T[]>

type EntityManager = { getTransactionContext: () => Knex.Transaction | undefined; getKnex: () => Knex }

const cleanError = (error: unknown): MedusaError => {
  const state = error && typeof error === "object" && "code" in error ? String(error.code) : "no SQLSTATE"
  // The driver's message holds the statement with its values: phones and message texts.
  return new MedusaError(MedusaError.Types.DB_ERROR, `A database statement of conversations failed (${state}).`)
}

/**
 * SQL for what a repository cannot say: row locks, `ON CONFLICT DO NOTHING`, `SKIP LOCKED`.
 *
 * @throws MedusaError `database_error` without any value in it
 */
export const sqlOf = (context: Context): Sql => {
  const manager = (context.transactionManager ?? context.manager) as EntityManager
  return async <T>(statement: string, bindings: Knex.RawBinding[] = []) => {
    try {
      const transaction = manager.getTransactionContext()
      const query = (transaction ?? manager.getKnex()).raw(statement, bindings)
      return (await query).rows as T[]
    } catch (error) {
      throw cleanError(error)
    }
  }
}
