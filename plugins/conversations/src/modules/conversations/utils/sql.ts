import { withCleanDatabaseErrors } from "@kaiu/medusa-kit"
import type { Context } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Runs one statement with `?` placeholders, inside the transaction if there is one, and returns its rows. */
export type Sql = <T = Record<string, unknown>>(statement: string, bindings?: Knex.RawBinding[]) => Promise<T[]>

type EntityManager = { getTransactionContext: () => Knex.Transaction | undefined; getKnex: () => Knex }

/**
 * SQL for what a repository cannot say: row locks, `ON CONFLICT DO NOTHING`, `SKIP LOCKED`.
 *
 * @throws MedusaError `database_error` without any value in it
 */
export const sqlOf = (context: Context): Sql => {
  const manager = (context.transactionManager ?? context.manager) as EntityManager
  return async <T>(statement: string, bindings: Knex.RawBinding[] = []) =>
    withCleanDatabaseErrors("A database statement of conversations failed", async () => {
      const transaction = manager.getTransactionContext()
      const query = (transaction ?? manager.getKnex()).raw(statement, bindings)
      return (await query).rows as T[]
    })
}
