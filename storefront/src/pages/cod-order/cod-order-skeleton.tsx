import { useTranslation } from "react-i18next"

export const CodOrderSkeleton = () => {
  const { t } = useTranslation()
  return (
    <div role="status" className="mx-auto max-w-xl animate-pulse space-y-5 px-4 py-10 sm:py-16">
      <h1 className="sr-only">{t("cod.page")}</h1>
      <span className="sr-only">{t("state.loading")}</span>
      <div className="h-5 w-28 rounded bg-surface" />
      <div className="h-11 w-4/5 rounded bg-surface" />
      <div className="h-28 rounded-card bg-surface" />
      <div className="h-12 w-48 rounded-full bg-surface" />
    </div>
  )
}
