import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation } from "@tanstack/react-query"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { explainAuthError } from "../../account/explain-auth-error"
import { EmailForm, tidyEmail } from "../../account/forms"
import { requestReset } from "../../api/auth"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { NarrowPage } from "./narrow-page"

/** Asks for the link to a new password. It says the same whether there is such an account or not. */
export const ForgotPage = () => {
  const { t } = useTranslation()
  const form = useForm({ resolver: zodResolver(EmailForm), defaultValues: { email: "" } })
  const asking = useMutation({ networkMode: "always", mutationFn: (email: string) => requestReset(email) })
  if (asking.isSuccess) {
    return (
      <NarrowPage title={t("account.reset.sentTitle")} text={t("account.reset.sent", { email: asking.variables })}>
        <Button tone="quiet" onClick={() => asking.reset()}>
          {t("account.reset.again")}
        </Button>
      </NarrowPage>
    )
  }
  const submit = form.handleSubmit(({ email }) => asking.mutate(tidyEmail(email)))
  const { email } = form.formState.errors
  return (
    <NarrowPage title={t("account.reset.title")} text={t("account.reset.text")}>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.reset.action")}
        isBusy={asking.isPending}
        problem={explainAuthError(asking.error, t, "account.error.refused")}
      >
        <TextField
          {...form.register("email")}
          type="email"
          autoComplete="username"
          label={t("account.email")}
          error={email?.message && t(email.message)}
        />
      </AccountForm>
    </NarrowPage>
  )
}
