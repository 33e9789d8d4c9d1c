const KEY_BY_STATUS: Record<number, string> = {
  401: "error.unauthorized",
  403: "error.forbidden",
  404: "error.not_found",
}

/** The key of the sentence that tells staff what went wrong. An error without a status never reached the server. */
export const errorKey = (error: unknown): string => {
  const status = (error as { status?: number } | null)?.status
  if (status === undefined) {
    return "error.network"
  }
  return KEY_BY_STATUS[status] ?? (status < 500 ? "error.refused" : "error.server")
}
