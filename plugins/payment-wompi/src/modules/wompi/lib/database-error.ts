import { MedusaError } from "@medusajs/framework/utils"

/**
 * Runs a statement and replaces what the database says, which quotes the values, by a sentence without them.
 *
 * @throws MedusaError `database_error` with the SQLSTATE
 */
export const withCleanErrors = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    const code = (error as { code?: unknown }).code
    const state = typeof code === "string" ? ` (SQLSTATE ${code})` : ""
    throw new MedusaError(MedusaError.Types.DB_ERROR, `The Wompi ledger could not ${what}${state}.`)
  }
}
