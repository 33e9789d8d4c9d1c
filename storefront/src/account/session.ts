import { useSyncExternalStore } from "react"

const KEY = "kaiu-account"

const listeners = new Set<() => void>()
let own: string | null = null

/** The token of whoever is logged in. Without storage it lasts as long as the page. */
export const customerToken = (): string | null => {
  try {
    return window.localStorage.getItem(KEY) ?? own
  } catch {
    return own
  }
}

/** Keeps the token of whoever has logged in; `null` logs out, in every tab. */
export const keepToken = (token: string | null): void => {
  own = token
  try {
    if (token) {
      window.localStorage.setItem(KEY, token)
    } else {
      window.localStorage.removeItem(KEY)
    }
  } catch {
    // A private window may refuse storage.
  }
  listeners.forEach((notify) => notify())
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener("storage", listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener("storage", listener)
  }
}

export const useIsLoggedIn = (): boolean => useSyncExternalStore(subscribe, () => customerToken() !== null)
