import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { leave } from "../../account/enter"
import { explainAuthError } from "../../account/explain-auth-error"
import { PasswordForm } from "../../account/forms"
import { customerToken } from "../../account/session"
import { changePassword } from "../../api/auth"
import { ApiError } from "../../api/api-error"
import { ButtonLink } from "../../ui/button"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { NarrowPage } from "./narrow-page"

const UNAUTHORIZED = 401

/** Where the mail's link leads: a new password, once. */
export const NewPasswordPage = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [search] = useSearchParams()
  const token = search.get("token") ?? ""
  const form = useForm({ resolver: zodResolver(PasswordForm), defaultValues: { password: "" } })
  const change = useMutation({
    networkMode: "always",
    mutationFn: (password: string) => changePassword(password, token),
    // Whoever knew the old one is out, on this device at least.
    onSuccess: () => customerToken() && leave(queries),
  })
  if (change.isSuccess) {
    return (
      <NarrowPage title={t("account.reset.done")} text={t("account.reset.doneText")}>
        <ButtonLink to="/cuenta/entrar">{t("account.logIn.action")}</ButtonLink>
      </NarrowPage>
    )
  }
  const isOver = !token || (change.error instanceof ApiError && change.error.status === UNAUTHORIZED)
  if (isOver) {
    return (
      <NarrowPage title={t("account.reset.newTitle")}>
        <p role="alert" className="text-clay">
          {t("account.reset.expired")}
        </p>
        <ButtonLink to="/cuenta/clave">{t("account.reset.another")}</ButtonLink>
      </NarrowPage>
    )
  }
  const submit = form.handleSubmit(({ password }) => change.mutate(password))
  const { password } = form.formState.errors
  return (
    <NarrowPage title={t("account.reset.newTitle")}>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.reset.change")}
        isBusy={change.isPending}
        problem={explainAuthError(change.error, t, "account.error.refused")}
      >
        <TextField
          {...form.register("password")}
          type="password"
          autoComplete="new-password"
          label={t("account.newPassword")}
          hint={t("account.passwordHint")}
          error={password?.message && t(password.message)}
        />
      </AccountForm>
    </NarrowPage>
  )
}
