/** A key of the sentences and, where the server explained itself, its words. */
export type ErrorText = { key: string; detail: string | null }

const KEY_BY_STATUS: Record<number, string> = {
  401: "wompi.error.unauthorized",
  403: "wompi.error.forbidden",
  404: "wompi.error.not_found",
  429: "wompi.error.too_many",
}

/** What to tell about an error. One without a status never reached the server. */
export const errorText = (error: unknown): ErrorText => {
  const { status, message } = (error ?? {}) as { status?: number; message?: string }
  if (status === undefined) {
    return { key: "wompi.error.network", detail: null }
  }
  if (KEY_BY_STATUS[status]) {
    return { key: KEY_BY_STATUS[status], detail: null }
  }
  return status < 500
    ? { key: "wompi.error.refused", detail: message || null }
    : { key: "wompi.error.server", detail: null }
}

export const isForbidden = (error: unknown): boolean => (error as { status?: number } | null)?.status === 403
