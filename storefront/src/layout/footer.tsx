import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { shopQuery } from "../api/shop"
import { runtimeConfig } from "../config/runtime-config"
import { CompanyFacts } from "./company-facts"
import { LanguageSwitch } from "./language-switch"

const LINK = "flex min-h-11 items-center rounded-md underline-offset-4 hover:underline"

/** Who sells, and what the law wants on every page (Ley 1480 de 2011, art. 50). */
export const Footer = () => {
  const { t } = useTranslation()
  const { data: shop } = useQuery(shopQuery())
  return (
    <footer className="print:hidden mt-24 border-t border-line">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-12 sm:px-6 md:grid-cols-[1.4fr_1fr_1fr]">
        <div>
          <p className="font-display text-lg">{runtimeConfig().storeName}</p>
          <p className="mt-1 text-sm text-muted">{t("footer.note")}</p>
          {shop ? <CompanyFacts company={shop.company} /> : null}
        </div>
        <nav aria-label={t("nav.shop")} className="text-sm">
          <Link to="/catalogo" className={LINK}>
            {t("nav.catalogue")}
          </Link>
          <Link to="/rastreo" className={LINK}>
            {t("nav.track")}
          </Link>
          <Link to="/cuenta" className={LINK}>
            {t("nav.account")}
          </Link>
          <LanguageSwitch />
        </nav>
        {shop ? (
          <nav aria-label={t("legal.pages")} className="text-sm">
            <Link to="/terminos" className={LINK}>
              {t("legal.terms")}
            </Link>
            <Link to="/privacidad" className={LINK}>
              {t("legal.privacy")}
            </Link>
            <Link to="/retracto" className={LINK}>
              {t("legal.retracto")}
            </Link>
            <a href={shop.links.sic} rel="noopener" className={LINK}>
              {t("legal.sic")}
            </a>
          </nav>
        ) : null}
      </div>
    </footer>
  )
}
