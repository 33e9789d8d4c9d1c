import { MedusaError } from "@medusajs/framework/utils"

/** SQLSTATE classes in which the server could not be used at all (PostgreSQL manual, appendix A). */
const UNAVAILABLE = /^(08|53|57|3D|28)/

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === "string" ? code : "unknown"
}

/**
 * An error of the knowledge database that may be shown and logged: PostgreSQL's own messages carry the values of the
 * statement, and those are what customers wrote.
 */
export const knowledgeDatabaseError = (error: unknown): MedusaError => {
  if (error instanceof MedusaError) {
    return error
  }
  const code = codeOf(error)
  const reason =
    UNAVAILABLE.test(code) || /^E[A-Z]+$/.test(code) ? "cannot be reached or refused the connection" : "failed"
  return new MedusaError(MedusaError.Types.DB_ERROR, `The knowledge database ${reason} (code ${code}).`)
}
