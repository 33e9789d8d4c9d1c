import type { FaultShop } from "./fault-shop"

/** Runs statements on the shop's database, one after the other. */
export const runStatements = async ({ database }: FaultShop, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) {
    await database.query(statement)
  }
}
