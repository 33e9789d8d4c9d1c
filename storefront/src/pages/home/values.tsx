import { useTranslation } from "react-i18next"

const VALUES = ["pure", "tax", "ship"] as const

export const Values = () => {
  const { t } = useTranslation()
  return (
    <section className="mx-auto mt-24 max-w-page px-4 sm:px-6">
      <h2 className="text-3xl">{t("values.title")}</h2>
      <ul className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-3">
        {VALUES.map((value) => (
          <li key={value} className="border-t border-line pt-5">
            <h3 className="text-xl">{t(`values.${value}.title`)}</h3>
            <p className="mt-2 text-muted">{t(`values.${value}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
