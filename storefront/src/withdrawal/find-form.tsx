import { useMutation } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "../ui/button"
import { TextField } from "../ui/field"
import { findRequest, type Found } from "./find-request"
import { problemText } from "./problem-text"

/** Asks for an order's number, or for a radicado, and for what proves whose it is. */
export const FindForm = ({ number, onFound }: { number: string; onFound: (found: Found) => void }) => {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useMutation({
    networkMode: "always",
    mutationFn: findRequest,
    onSuccess: onFound,
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate({ number: String(form.get("number")), proof: String(form.get("proof")) })
  }

  return (
    <form onSubmit={submit} aria-busy={isPending} className="space-y-5">
      <p className="text-muted">{t("withdrawal.intro")}</p>
      <TextField
        label={t("withdrawal.number")}
        name="number"
        required
        maxLength={40}
        autoComplete="off"
        placeholder="#1042"
        defaultValue={number}
      />
      <TextField label={t("withdrawal.proof")} name="proof" required maxLength={254} autoComplete="email" />
      <p role="alert" className={error ? "text-clay" : "sr-only"}>
        {error ? problemText(t, error) : null}
      </p>
      <Button type="submit" isBusy={isPending} className="w-full sm:w-auto">
        {t("withdrawal.find")}
      </Button>
    </form>
  )
}
