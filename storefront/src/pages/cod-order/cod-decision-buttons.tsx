import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { ApiError } from "../../api/api-error"
import { useDecideCodOrder } from "./use-decide-cod-order"

const PRIMARY = "min-h-12 rounded-full bg-leaf px-7 font-medium text-on-leaf hover:opacity-90 disabled:opacity-60"
const SECONDARY = "min-h-12 rounded-full border border-line px-7 font-medium hover:border-leaf disabled:opacity-60"
const DANGER = "min-h-12 rounded-full bg-clay px-7 font-medium text-paper hover:opacity-90 disabled:opacity-60"

/** The buyer's word on an order. Cancelling is asked twice: it cannot be taken back. */
export const CodDecisionButtons = ({ token }: { token: string }) => {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useDecideCodOrder(token)
  const [isAsking, setIsAsking] = useState<boolean | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)

  // The focus follows the question, and goes back to where it was asked.
  useEffect(() => {
    if (isAsking !== null) {
      ;(isAsking ? keep : cancel).current?.focus()
    }
  }, [isAsking])

  return (
    <div className="mt-8" aria-busy={isPending}>
      {isAsking ? (
        <div role="group" aria-labelledby="cod-sure">
          <p id="cod-sure" className="mb-4 font-medium">
            {t("cod.sure")}
          </p>
          <div className="flex flex-wrap gap-3">
            <button
              ref={keep}
              type="button"
              className={SECONDARY}
              disabled={isPending}
              onClick={() => setIsAsking(false)}
            >
              {t("cod.sureNo")}
            </button>
            <button type="button" className={DANGER} disabled={isPending} onClick={() => mutate("cancel")}>
              {t("cod.sureYes")}
            </button>
          </div>
        </div>
      ) : (
        <div className="flex flex-wrap gap-3">
          <button type="button" className={PRIMARY} disabled={isPending} onClick={() => mutate("confirm")}>
            {t("cod.confirm")}
          </button>
          <button
            ref={cancel}
            type="button"
            className={SECONDARY}
            disabled={isPending}
            onClick={() => setIsAsking(true)}
          >
            {t("cod.cancel")}
          </button>
        </div>
      )}
      {error ? (
        <p role="alert" className="mt-4 text-clay">
          {t(`state.${error instanceof ApiError ? error.kind : "rejected"}.title`)}.{" "}
          {t(`state.${error instanceof ApiError ? error.kind : "rejected"}.text`)}
        </p>
      ) : null}
    </div>
  )
}
