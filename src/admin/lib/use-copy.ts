import { useTranslation } from "react-i18next"

const LOCALES: Record<string, string> = { es: "es-CO", en: "en-US" }

/** The store's own sentences in the admin's language, and the locale its dates are written in. */
export const useCopy = () => {
  const { t, i18n } = useTranslation("store")
  // The admin falls back to English in languages that the store does not speak.
  return { t, locale: LOCALES[i18n.language] ?? "en-US" }
}
