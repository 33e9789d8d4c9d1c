import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import { en } from "./en"
import { es } from "./es"

export type Language = "es" | "en"

const STORAGE_KEY = "kaiu-language"
const HTML_LANG: Record<Language, string> = { es: "es-CO", en: "en" }

const remembered = (): Language => {
  try {
    return window.localStorage.getItem(STORAGE_KEY) === "en" ? "en" : "es"
  } catch {
    return "es"
  }
}

export const startI18n = async (): Promise<void> => {
  const language = remembered()
  document.documentElement.lang = HTML_LANG[language]
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "es",
    resources: { es: { translation: es }, en: { translation: en } },
    interpolation: { escapeValue: false },
  })
}

export const changeLanguage = async (language: Language): Promise<void> => {
  document.documentElement.lang = HTML_LANG[language]
  try {
    window.localStorage.setItem(STORAGE_KEY, language)
  } catch {
    // A private window may refuse storage; the choice then lasts as long as the page.
  }
  await i18next.changeLanguage(language)
}
