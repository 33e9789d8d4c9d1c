const KEY = "kaiu-account-pending"

/** An account whose address is not confirmed yet. Its token opens nothing: it asks for the mail again, and is changed for a real one once the address is confirmed. */
export type Pending = { email: string; token: string }

export const readPending = (): Pending | null => {
  try {
    return JSON.parse(window.localStorage.getItem(KEY) ?? "null") as Pending | null
  } catch {
    return null
  }
}

/** In every tab: the mail's link opens a new one. */
export const keepPending = (pending: Pending | null): void => {
  try {
    if (pending) {
      window.localStorage.setItem(KEY, JSON.stringify(pending))
    } else {
      window.localStorage.removeItem(KEY)
    }
  } catch {
    // Without storage one logs in after confirming.
  }
}
