import { MISSING } from "./method-rules"

/** What is wrong with the payer's address, or nothing. */
export const emailProblem = (email: unknown): string | undefined => {
  if (typeof email !== "string" || !email) {
    return MISSING
  }
  return /^\S+@\S+\.\S+$/.test(email) ? undefined : "Formato inválido"
}
