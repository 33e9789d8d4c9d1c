const KEY = "kaiu-code"

/** Keeps a code that came with a link until there is a cart to use it on. */
export const keepCode = (code: string): void => {
  try {
    window.sessionStorage.setItem(KEY, code)
  } catch {
    // Without storage the code has to be typed.
  }
}

/** The code that waits, once. */
export const takeCode = (): string | null => {
  try {
    const code = window.sessionStorage.getItem(KEY)
    window.sessionStorage.removeItem(KEY)
    return code
  } catch {
    return null
  }
}
