import { MedusaError } from "@medusajs/framework/utils"

/**
 * Runs a database call and replaces what it throws: a driver's error carries the statement with its values, which may
 * be a person's. The SQLSTATE stays.
 *
 * @throws MedusaError `database_error`
 */
export const rethrowCleanly = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code
    const state = typeof code === "string" ? ` (${code})` : ""
    throw new MedusaError(MedusaError.Types.DB_ERROR, `The shipping ledger could not ${what}${state}.`)
  }
}
