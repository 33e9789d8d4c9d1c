import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { runtimeConfig } from "../config/runtime-config"
import { LanguageSwitch } from "./language-switch"

export const Footer = () => {
  const { t } = useTranslation()
  return (
    <footer className="mt-24 border-t border-line">
      <div className="mx-auto flex max-w-page flex-col gap-4 px-4 py-10 sm:flex-row sm:items-center sm:justify-between sm:px-6">
        <div>
          <p className="font-display text-lg">{runtimeConfig().storeName}</p>
          <p className="text-sm text-muted">{t("footer.note")}</p>
        </div>
        <Link to="/rastreo" className="flex min-h-11 items-center rounded-md underline-offset-4 hover:underline">
          {t("nav.track")}
        </Link>
        <LanguageSwitch />
      </div>
    </footer>
  )
}
