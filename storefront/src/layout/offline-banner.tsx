import { useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"

const subscribe = (notify: () => void) => {
  window.addEventListener("online", notify)
  window.addEventListener("offline", notify)
  return () => {
    window.removeEventListener("online", notify)
    window.removeEventListener("offline", notify)
  }
}

export const OfflineBanner = () => {
  const { t } = useTranslation()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">
      {isOnline ? null : <p className="bg-clay px-4 py-2 text-center text-sm text-paper">{t("state.offlineBanner")}</p>}
    </div>
  )
}
