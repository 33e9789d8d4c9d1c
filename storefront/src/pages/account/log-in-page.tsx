import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation } from "@tanstack/react-query"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { explainAuthError } from "../../account/explain-auth-error"
import { LogInForm, tidyEmail } from "../../account/forms"
import { useIsLoggedIn } from "../../account/session"
import { useLogIn } from "../../account/use-log-in"
import { logIn, type Credentials } from "../../api/auth"
import { ButtonLink } from "../../ui/button"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { CheckMail } from "./check-mail"
import { CodePage } from "./code-page"
import { LINK, NarrowPage } from "./narrow-page"

/** `hasEnded`: somebody was in and the shop does not know them any more. */
export const LogInPage = ({ hasEnded = false }: { hasEnded?: boolean }) => {
  const { t } = useTranslation()
  const isLoggedIn = useIsLoggedIn()
  const { missing, goOn } = useLogIn()
  const form = useForm<Credentials>({ resolver: zodResolver(LogInForm), defaultValues: { email: "", password: "" } })
  const { errors } = form.formState
  const entering = useMutation({
    networkMode: "always",
    mutationFn: async ({ password, ...typed }: Credentials) => {
      const email = tidyEmail(typed.email)
      await goOn(email, await logIn({ email, password }))
    },
  })
  if (missing?.kind === "mail") {
    return <CheckMail {...missing} />
  }
  if (missing?.kind === "code" && !isLoggedIn) {
    return <CodePage {...missing} />
  }
  if (isLoggedIn) {
    return (
      <NarrowPage title={t("account.logIn.already")}>
        <ButtonLink to="/cuenta">{t("account.logIn.goOn")}</ButtonLink>
      </NarrowPage>
    )
  }
  const submit = form.handleSubmit((values) => entering.mutate(values))
  return (
    <NarrowPage title={t("account.logIn.title")} text={t(hasEnded ? "account.logIn.ended" : "account.logIn.guest")}>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.logIn.action")}
        isBusy={entering.isPending}
        problem={explainAuthError(entering.error, t, "account.logIn.refused")}
        aside={
          <Link to="/cuenta/clave" className={LINK}>
            {t("account.logIn.forgot")}
          </Link>
        }
      >
        <TextField
          {...form.register("email")}
          type="email"
          autoComplete="username"
          label={t("account.email")}
          error={errors.email?.message && t(errors.email.message)}
        />
        <TextField
          {...form.register("password")}
          type="password"
          autoComplete="current-password"
          label={t("account.password")}
          error={errors.password?.message && t(errors.password.message)}
        />
      </AccountForm>
      <p className="border-t border-line pt-5">
        {t("account.logIn.noAccount")}{" "}
        <Link to="/cuenta/registro" className={LINK}>
          {t("account.logIn.register")}
        </Link>
      </p>
    </NarrowPage>
  )
}
