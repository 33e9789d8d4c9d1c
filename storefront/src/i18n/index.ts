import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import shell from "./es/shell"
import { readTexts, type Area, type Language } from "./texts"

export type { Area, Language } from "./texts"

const STORAGE_KEY = "kaiu-language"
const NAMESPACE = "translation"
const HTML_LANG: Record<Language, string> = { es: "es-CO", en: "en" }

/** Areas that a page has asked for; a change of language loads them again. */
const shown = new Set<Area>(["shell"])

const remembered = (): Language => {
  try {
    return window.localStorage.getItem(STORAGE_KEY) === "en" ? "en" : "es"
  } catch {
    return "es"
  }
}

const load = async (language: Language, area: Area): Promise<void> => {
  i18next.addResourceBundle(language, NAMESPACE, await readTexts(language, area), true, true)
}

/** Makes the texts of an area ready in the language of the page. Call it before the first component that shows them. */
export const loadTexts = async (area: Area): Promise<void> => {
  if (!shown.has(area)) {
    await load(i18next.language as Language, area)
    shown.add(area)
  }
}

export const startI18n = async (): Promise<void> => {
  const language = remembered()
  document.documentElement.lang = HTML_LANG[language]
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "es",
    // Areas come later, each with its page.
    partialBundledLanguages: true,
    resources: { es: { [NAMESPACE]: shell } },
    interpolation: { escapeValue: false },
  })
  if (language !== "es") {
    await load(language, "shell")
  }
}

export const changeLanguage = async (language: Language): Promise<void> => {
  await Promise.all([...shown].map((area) => load(language, area)))
  document.documentElement.lang = HTML_LANG[language]
  try {
    window.localStorage.setItem(STORAGE_KEY, language)
  } catch {
    // A private window may refuse storage; the choice then lasts as long as the page.
  }
  await i18next.changeLanguage(language)
}
