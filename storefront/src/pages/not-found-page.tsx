import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useTitle } from "../ui/use-title"

export const NotFoundPage = () => {
  const { t } = useTranslation()
  useTitle(t("state.not_found.title"))
  return (
    <div className="mx-auto max-w-xl px-4 py-28 text-center">
      <p className="font-display text-7xl text-leaf">404</p>
      <h1 className="mt-4 text-3xl">{t("state.not_found.title")}</h1>
      <p className="mt-3 text-muted">{t("state.not_found.text")}</p>
      <Link
        to="/"
        className="mt-8 inline-flex min-h-11 items-center rounded-full bg-leaf px-6 font-medium text-on-leaf hover:opacity-90"
      >
        {t("product.back")}
      </Link>
    </div>
  )
}
