import { MedusaError } from "@medusajs/framework/utils"

/** SQLSTATE classes in which the server could not be used at all (PostgreSQL manual, appendix A). */
const UNAVAILABLE = /^(08|28|3D|53|57)/
const SQLSTATE = /^[0-9A-Z]{5}$/

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === "string" ? code : undefined
}

/**
 * An error of the knowledge database that may be shown and logged: PostgreSQL's own messages carry the values of the
 * statement, and those are what customers wrote. Without an SQLSTATE it was the connection that failed.
 */
export const knowledgeDatabaseError = (error: unknown): MedusaError => {
  if (error instanceof MedusaError) {
    return error
  }
  const code = codeOf(error)
  const isStatement = code !== undefined && SQLSTATE.test(code) && !UNAVAILABLE.test(code)
  return new MedusaError(
    MedusaError.Types.DB_ERROR,
    `The knowledge database ${isStatement ? "failed" : "cannot be used"} (${code ?? "no answer"}).`
  )
}
