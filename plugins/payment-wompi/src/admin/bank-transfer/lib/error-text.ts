/** Keys of the sentences for errors of which the server's own says nothing to staff. */
const keyOf = (status: number | undefined): string | null => {
  if (status === undefined) {
    return "bank_transfer.error.network"
  }
  if (status === 401) {
    return "bank_transfer.error.unauthorized"
  }
  return status >= 500 ? "bank_transfer.error.server" : null
}

/** The server says what to do in Spanish and in English, with a slash between: the half of the admin's language. */
export const halfOf = (message: string, locale: string): string => {
  const halves = message.split(" / ")
  return halves.length === 2 ? halves[locale.startsWith("es") ? 0 : 1] : message
}

/** What went wrong, in the admin's language. An error without a status never reached the server. */
export const errorText = (error: unknown, t: (key: string) => string, locale: string): string => {
  const { status, message } = error as { status?: number; message?: string }
  const key = keyOf(status)
  return key ? t(key) : halfOf(message ?? "", locale)
}
