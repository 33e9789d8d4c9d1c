import { useMutation } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { ApiError } from "../../api/api-error"
import { lookUpOrder } from "../../api/order-tracking"
import { useTitle } from "../../ui/use-title"
import { readOrderNumber, readProof } from "./read-proof"

const FIELD = "mt-2 min-h-12 w-full rounded-card border border-line bg-paper px-4"

const problemKey = (error: Error): string => {
  const kind = error instanceof ApiError ? error.kind : "rejected"
  return kind === "not_found" || kind === "rejected" ? "track.notFound" : `state.${kind}.text`
}

/** Asks for an order's number and for what proves whose it is. `isExpired`: the order it showed may be seen no longer. */
export const LookupForm = ({ isExpired, onFound }: { isExpired: boolean; onFound: (token: string) => void }) => {
  const { t } = useTranslation()
  useTitle(t("track.page"))
  const { mutate, isPending, error, data } = useMutation({
    networkMode: "always",
    mutationFn: lookUpOrder,
    onSuccess: (token) => token && onFound(token),
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate({ display_id: readOrderNumber(String(form.get("number"))), ...readProof(String(form.get("proof"))) })
  }

  const notice = error
    ? t(problemKey(error))
    : data === null
      ? t("track.off")
      : isExpired && !isPending
        ? t("track.expired")
        : null

  return (
    <div className="mx-auto max-w-xl px-4 py-10 sm:py-16">
      <h1 className="text-4xl leading-tight sm:text-5xl">{t("track.page")}</h1>
      <p className="mt-4 text-lg text-muted">{t("track.intro")}</p>
      <form onSubmit={submit} aria-busy={isPending} className="mt-8 space-y-5 rounded-card bg-surface p-6">
        <label className="block">
          <span className="font-medium">{t("track.number")}</span>
          <input name="number" required inputMode="numeric" autoComplete="off" placeholder="#1042" className={FIELD} />
        </label>
        <label className="block">
          <span className="font-medium">{t("track.proof")}</span>
          <input name="proof" required maxLength={254} autoComplete="email" className={FIELD} />
        </label>
        <p role="alert" className={notice ? "text-clay" : "sr-only"}>
          {notice}
        </p>
        <button
          type="submit"
          disabled={isPending}
          className="min-h-12 w-full rounded-full bg-leaf px-7 font-medium text-on-leaf hover:opacity-90 disabled:opacity-60 sm:w-auto"
        >
          {t("track.find")}
        </button>
      </form>
    </div>
  )
}
