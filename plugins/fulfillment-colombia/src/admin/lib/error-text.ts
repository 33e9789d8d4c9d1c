import { errorKey } from "./error-key"

export type ErrorText = {
  /** Key of the sentence. */
  key: string
  /** The server's own words (Spanish), when it refused or had nothing, and said why. */
  detail: string | null
}

const EXPLAINED: ReadonlySet<string> = new Set(["error.refused", "error.gone"])

/**
 * What to tell about an error of these screens.
 *
 * @param conflict key of what a 409 means here: Medusa puts its own English sentence in the place of the server's
 */
export const errorText = (error: unknown, conflict = "error.refused"): ErrorText => {
  const { status, message } = (error ?? {}) as { status?: number; message?: string }
  if (status === 409) {
    return { key: conflict, detail: null }
  }
  const key = status === 404 ? "error.gone" : errorKey(error)
  return { key, detail: EXPLAINED.has(key) ? message || null : null }
}

export const isForbidden = (error: unknown): boolean => (error as { status?: number } | null)?.status === 403
