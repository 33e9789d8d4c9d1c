import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { whatsappLink } from "../../catalog/whatsapp-link"
import { runtimeConfig } from "../../config/runtime-config"
import { useTitle } from "../../ui/use-title"

/** A link that is too old, cut by a mail program, or made up: they look the same from here. */
export const UnknownLink = () => {
  const { t } = useTranslation()
  const { whatsappNumber } = runtimeConfig()
  useTitle(t("cod.unknown.title"))
  return (
    <div className="mx-auto max-w-xl px-4 py-20 text-center sm:py-28">
      <h1 className="text-3xl sm:text-4xl">{t("cod.unknown.title")}</h1>
      <p className="mt-4 text-muted">{t("cod.unknown.text")}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        {whatsappNumber ? (
          <a
            href={whatsappLink(whatsappNumber, t("cod.unknown.message"))}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center rounded-full bg-leaf px-6 font-medium text-on-leaf hover:opacity-90"
          >
            {t("cod.unknown.ask")}
          </a>
        ) : null}
        <Link
          to="/"
          className="inline-flex min-h-11 items-center rounded-full border border-line px-6 font-medium hover:border-leaf"
        >
          {t("cod.shop")}
        </Link>
      </div>
    </div>
  )
}
