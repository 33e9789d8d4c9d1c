import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation } from "@tanstack/react-query"
import { useForm } from "react-hook-form"
import { Trans, useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"
import { explainAuthError } from "../../account/explain-auth-error"
import { RegisterForm, tidyEmail } from "../../account/forms"
import { useIsLoggedIn } from "../../account/session"
import { useLogIn } from "../../account/use-log-in"
import { register, type NewAccount } from "../../api/auth"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { NameFields } from "./name-fields"
import { CheckMail } from "./check-mail"
import { LogInPage } from "./log-in-page"
import { LINK, NarrowPage } from "./narrow-page"

type Values = Pick<NewAccount, "first_name" | "last_name" | "email" | "password">

/** A new account. After a purchase it knows who bought. */
export const RegisterPage = () => {
  const { t } = useTranslation()
  const { state } = useLocation() as { state: Partial<Values> | null }
  const isLoggedIn = useIsLoggedIn()
  const { missing, goOn } = useLogIn()
  const form = useForm<Values>({
    resolver: zodResolver(RegisterForm),
    defaultValues: { first_name: "", last_name: "", email: "", ...state, password: "" },
  })
  const { errors } = form.formState
  const problem = (name: keyof Values) => errors[name]?.message && t(errors[name].message)
  const opening = useMutation({
    networkMode: "always",
    mutationFn: async (values: Values) => {
      const email = tidyEmail(values.email)
      const names = { first_name: values.first_name.trim(), last_name: values.last_name.trim() }
      await goOn(email, await register({ ...names, email, password: values.password }))
    },
  })
  if (missing?.kind === "mail") {
    return <CheckMail {...missing} />
  }
  if (isLoggedIn) {
    return <LogInPage />
  }
  const submit = form.handleSubmit((values) => opening.mutate(values))
  return (
    <NarrowPage title={t("account.register.title")} text={t("account.register.text")}>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.register.action")}
        isBusy={opening.isPending}
        problem={explainAuthError(opening.error, t, "account.register.exists")}
      >
        <NameFields register={form.register} problem={problem} />
        <TextField
          {...form.register("email")}
          type="email"
          autoComplete="username"
          label={t("account.email")}
          error={problem("email")}
        />
        <TextField
          {...form.register("password")}
          type="password"
          autoComplete="new-password"
          label={t("account.password")}
          hint={t("account.passwordHint")}
          error={problem("password")}
        />
        <p className="text-sm text-muted">
          <Trans
            i18nKey="account.register.privacy"
            components={{ page: <Link to="/privacidad" className="underline underline-offset-4" /> }}
          />
        </p>
      </AccountForm>
      <p className="border-t border-line pt-5">
        {t("account.register.have")}{" "}
        <Link to="/cuenta/entrar" className={LINK}>
          {t("account.logIn.action")}
        </Link>
        <br />
        <Link to="/cuenta/clave" className={LINK}>
          {t("account.logIn.forgot")}
        </Link>
      </p>
    </NarrowPage>
  )
}
