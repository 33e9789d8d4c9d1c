import { useTranslation } from "react-i18next"
import { Icon } from "../ui/icon"
import { dismissNotice, useNotice } from "../ui/notice"

/** Where `notify` speaks: one live region for the whole shop. */
export const NoticeBar = () => {
  const { t } = useTranslation()
  const notice = useNotice()
  return (
    <div role="status" className="pointer-events-none fixed inset-x-4 bottom-6 z-40 flex justify-center">
      {notice ? (
        <p
          key={notice.id}
          className={`pointer-events-auto flex max-w-md items-center gap-3 rounded-2xl px-5 py-2 shadow-lg ${notice.tone === "good" ? "bg-ink text-paper" : "bg-clay text-paper"}`}
        >
          <span className="py-1">{notice.text}</span>
          <button
            type="button"
            aria-label={t("state.dismiss")}
            className="-mr-2 grid size-11 shrink-0 place-items-center rounded-full"
            onClick={dismissNotice}
          >
            <Icon name="close" className="size-4" />
          </button>
        </p>
      ) : null}
    </div>
  )
}
