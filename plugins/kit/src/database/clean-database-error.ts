import { MedusaError } from "@medusajs/framework/utils"

/** PostgreSQL manual, appendix A. */
const UNIQUE_VIOLATION = "23505"

const sqlStateOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === "string" ? code : undefined
}

/** Did the database refuse a row because its key exists? */
export const isUniqueViolation = (error: unknown): boolean => sqlStateOf(error) === UNIQUE_VIOLATION

/**
 * An error that may be shown and logged in place of the database's own, which carries the statement with its values: a
 * person's phone, mail or words.
 *
 * @param failure what failed, without a full stop: "The Wompi ledger could not store the event"
 * @returns MedusaError `database_error` with the SQLSTATE, if there is one
 */
export const cleanDatabaseError = (failure: string, error: unknown): MedusaError => {
  const state = sqlStateOf(error)
  return new MedusaError(MedusaError.Types.DB_ERROR, `${failure}${state ? ` (SQLSTATE ${state})` : ""}.`)
}

/**
 * Runs a statement and replaces what the database throws by a clean error.
 *
 * @throws MedusaError `database_error`, see {@link cleanDatabaseError}
 * @example await withCleanDatabaseErrors("The ledger could not store the event", () => manager.execute(sql, values))
 */
export const withCleanDatabaseErrors = async <T>(failure: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    throw cleanDatabaseError(failure, error)
  }
}
