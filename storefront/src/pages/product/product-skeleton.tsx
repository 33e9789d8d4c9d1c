import { useTranslation } from "react-i18next"

export const ProductSkeleton = () => {
  const { t } = useTranslation()
  return (
    <div role="status" className="mx-auto grid max-w-page animate-pulse gap-10 px-4 py-10 sm:px-6 md:grid-cols-2">
      <span className="sr-only">{t("state.loading")}</span>
      <div className="aspect-square rounded-card bg-surface" />
      <div className="space-y-4">
        <div className="h-10 w-3/4 rounded bg-surface" />
        <div className="h-7 w-1/3 rounded bg-surface" />
        <div className="h-24 rounded bg-surface" />
      </div>
    </div>
  )
}
