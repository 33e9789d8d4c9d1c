import { useTranslation } from "react-i18next"
import { useIsOnline } from "../ui/use-is-online"

export const OfflineBanner = () => {
  const { t } = useTranslation()
  const isOnline = useIsOnline()
  return (
    <div role="status">
      {isOnline ? null : <p className="bg-clay px-4 py-2 text-center text-sm text-paper">{t("state.offlineBanner")}</p>}
    </div>
  )
}
