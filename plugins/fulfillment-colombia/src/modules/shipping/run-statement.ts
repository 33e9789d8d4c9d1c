import { withCleanDatabaseErrors } from "@kaiu/medusa-kit"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

export type Row = Record<string, unknown>

/** Runs one statement of the ledger. @param what it does, for the error */
export const runStatement = (
  context: Context<SqlEntityManager>,
  what: string,
  statement: string,
  values: unknown[]
): Promise<Row[]> =>
  withCleanDatabaseErrors(`The shipping ledger could not ${what}`, () =>
    (context.manager as SqlEntityManager).execute<Row[]>(statement, values)
  )

export const toDate = (value: unknown): Date | null => (value ? new Date(value as string) : null)
