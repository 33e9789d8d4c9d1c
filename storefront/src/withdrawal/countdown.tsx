import { useTranslation } from "react-i18next"
import type { WithdrawableOrder } from "../api/withdrawal"
import { formatWeekday } from "../lib/format-moment"

/** How long there is time to withdraw. */
export const Countdown = ({ window }: { window: NonNullable<WithdrawableOrder["window"]> }) => {
  const { t, i18n } = useTranslation()
  const day = formatWeekday(window.deadline, i18n.language)
  return (
    <p className="rounded-xl bg-leaf/10 px-4 py-3 font-medium">
      {t("withdrawal.left", { count: window.days_left, day })}
    </p>
  )
}
