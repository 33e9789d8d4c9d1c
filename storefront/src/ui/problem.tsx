import { useTranslation } from "react-i18next"
import { ApiError } from "../api/api-error"

/** What went wrong, in the shopper's words, with a way out. */
export const Problem = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useTranslation()
  const kind = error instanceof ApiError ? error.kind : "rejected"
  return (
    <div role="alert" className="mx-auto max-w-xl px-4 py-20 text-center">
      <h2 className="text-2xl">{t(`state.${kind}.title`)}</h2>
      <p className="mt-3 text-muted">{t(`state.${kind}.text`)}</p>
      {onRetry && kind !== "not_found" ? (
        <button
          type="button"
          onClick={onRetry}
          className="mt-6 min-h-11 rounded-full bg-leaf px-6 font-medium text-on-leaf hover:opacity-90"
        >
          {t("state.retry")}
        </button>
      ) : null}
    </div>
  )
}
