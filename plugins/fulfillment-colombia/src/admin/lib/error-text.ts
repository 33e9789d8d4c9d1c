import { errorKey } from "./error-key"

export type ErrorText = {
  /** Key of the sentence. */
  key: string
  /** The server's own words (Spanish), when it refused and said why. */
  detail: string | null
}

/** What to tell about an error of these screens. */
export const errorText = (error: unknown): ErrorText => {
  const { status, message } = (error ?? {}) as { status?: number; message?: string }
  const key = status === 404 ? "error.gone" : errorKey(error)
  return { key, detail: key === "error.refused" ? message || null : null }
}

export const isForbidden = (error: unknown): boolean => (error as { status?: number } | null)?.status === 403
