import { MedusaError } from "@medusajs/framework/utils"

const UNIQUE_VIOLATION = "23505"

const sqlState = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown }).code
  return typeof code === "string" ? code : undefined
}

export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === UNIQUE_VIOLATION

/** What the database says quotes the values: a sentence without them. */
export const cleanError = (what: string, error: unknown): MedusaError => {
  const state = sqlState(error)
  return new MedusaError(
    MedusaError.Types.DB_ERROR,
    `The bank transfers could not ${what}${state ? ` (SQLSTATE ${state})` : ""}.`
  )
}
