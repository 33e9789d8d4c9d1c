import { useTranslation } from "react-i18next"
import { ButtonLink } from "../../ui/button"
import { Botanical } from "../../ui/botanical"

export const Hero = () => {
  const { t } = useTranslation()
  return (
    <section className="relative overflow-hidden">
      <div className="mx-auto grid max-w-page gap-8 px-4 pb-16 pt-14 sm:px-6 md:grid-cols-[1.2fr_1fr] md:items-center md:pb-24 md:pt-20">
        <div>
          <p className="text-sm font-medium text-leaf">{t("hero.eyebrow")}</p>
          <h1 className="mt-4 text-4xl leading-[1.08] sm:text-5xl lg:text-6xl">{t("hero.title")}</h1>
          <p className="mt-6 max-w-prose text-lg text-muted">{t("hero.text")}</p>
          <ButtonLink to="/catalogo" className="mt-8">
            {t("hero.action")}
          </ButtonLink>
        </div>
        <Botanical className="mx-auto hidden w-full max-w-sm text-leaf md:block" />
      </div>
    </section>
  )
}
