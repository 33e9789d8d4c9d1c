import { useTranslation } from "react-i18next"
import { changeLanguage, type Language } from "../i18n"

const LANGUAGES: Language[] = ["es", "en"]

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation()
  return (
    <div role="group" aria-label={t("language.label")} className="flex gap-1">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          className="min-h-11 rounded-full px-4 text-sm text-muted hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink"
          onClick={() => void changeLanguage(language)}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </div>
  )
}
