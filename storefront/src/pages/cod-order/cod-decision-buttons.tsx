import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { ApiError } from "../../api/api-error"
import { useDecideCodOrder } from "./use-decide-cod-order"

const BUTTON = "min-h-12 w-full rounded-full px-7 font-medium disabled:opacity-60 sm:w-auto"
const PRIMARY = `${BUTTON} bg-leaf text-on-leaf hover:opacity-90`
const SECONDARY = `${BUTTON} border border-line hover:border-leaf`
const DANGER = `${BUTTON} bg-clay text-paper hover:opacity-90`

/** The buyer's word on an order. Cancelling is asked twice: it cannot be taken back. */
export const CodDecisionButtons = ({ token }: { token: string }) => {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useDecideCodOrder(token)
  const [isAsking, setIsAsking] = useState<boolean | null>(null)
  const failure = error instanceof ApiError ? error.kind : "rejected"
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
      {error ? (
        <p role="alert" className="mb-4 text-clay">
          {t(`state.${failure}.title`)}. {t(`state.${failure}.text`)}
        </p>
      ) : null}
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
    </div>
  )
}
