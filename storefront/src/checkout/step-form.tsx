import type { FormEventHandler, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { ApiError } from "../api/api-error"
import { Button } from "../ui/button"

/** What the shop said to the form as a whole: its own sentence where it has one for shoppers, else ours. */
export const FormProblem = ({ error }: { error: unknown }) => {
  const { t } = useTranslation()
  if (!error) {
    return null
  }
  const kind = error instanceof ApiError ? error.kind : "rejected"
  return (
    <p role="alert" className="rounded-xl border border-clay px-4 py-3 text-sm text-clay">
      {kind === "rejected" && error instanceof ApiError ? t("checkout.error.refused") : t(`state.${kind}.title`)}{" "}
      {kind === "rejected" ? null : t(`state.${kind}.text`)}
    </p>
  )
}

type Props = {
  onSubmit: FormEventHandler<HTMLFormElement>
  isBusy: boolean
  error: unknown
  action: string
  children: ReactNode
}

/** A step that is filled in and sent. Errors of fields stand at the fields, what the shop says above the button. */
export const StepForm = ({ onSubmit, isBusy, error, action, children }: Props) => (
  <form noValidate className="space-y-5" onSubmit={onSubmit}>
    {children}
    <FormProblem error={error} />
    <Button type="submit" isBusy={isBusy} className="w-full sm:w-auto">
      {action}
    </Button>
  </form>
)
