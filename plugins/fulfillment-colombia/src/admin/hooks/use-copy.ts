import { useTranslation } from "react-i18next"

const LOCALES: Record<string, string> = { es: "es-CO", en: "en-US" }

/** The widgets' sentences in the admin's language, and the locale their dates are written in. */
export const useCopy = () => {
  const { t, i18n } = useTranslation("shipping")
  // The admin falls back to English in languages that a plugin does not speak.
  return { t, locale: LOCALES[i18n.language] ?? "en-US" }
}
