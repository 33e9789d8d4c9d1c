const KEY = "kaiu.tracking"

/** The order that this tab watches, so that a reload does not ask for it again. It ends with the tab. */
export const rememberedToken = (): string | null => {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

export const rememberToken = (token: string | null): void => {
  try {
    if (token) {
      sessionStorage.setItem(KEY, token)
    } else {
      sessionStorage.removeItem(KEY)
    }
  } catch {
    // A browser that keeps nothing asks again after a reload.
  }
}
