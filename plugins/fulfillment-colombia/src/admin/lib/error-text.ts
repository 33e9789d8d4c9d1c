import { errorKey } from "./error-key"

export type ErrorText = {
  /** Key of the sentence. */
  key: string
  /** The server's own words (Spanish), when it refused or had nothing, and said why. */
  detail: string | null
}

const EXPLAINED: ReadonlySet<string> = new Set(["error.refused", "error.gone"])

/** What to tell about an error of these screens. The words of a 409 are Medusa's own, in English: they are left out. */
export const errorText = (error: unknown): ErrorText => {
  const { status, message } = (error ?? {}) as { status?: number; message?: string }
  if (status === 409) {
    return { key: "error.refused", detail: null }
  }
  const key = status === 404 ? "error.gone" : errorKey(error)
  return { key, detail: EXPLAINED.has(key) ? message || null : null }
}

export const isForbidden = (error: unknown): boolean => (error as { status?: number } | null)?.status === 403
