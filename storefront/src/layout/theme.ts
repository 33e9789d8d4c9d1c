export type Theme = "light" | "dark"

const STORAGE_KEY = "kaiu-theme"

/** The shopper's choice, else what the device prefers. */
export const rememberedTheme = (): Theme => {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY)
    if (stored === "light" || stored === "dark") {
      return stored
    }
  } catch {
    // A private window may refuse storage.
  }
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"
}

export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme
}

export const chooseTheme = (theme: Theme): void => {
  applyTheme(theme)
  try {
    window.localStorage.setItem(STORAGE_KEY, theme)
  } catch {
    // A private window may refuse storage; the choice then lasts as long as the page.
  }
}
