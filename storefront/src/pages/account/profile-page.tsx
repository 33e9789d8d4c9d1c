import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { explainAuthError } from "../../account/explain-auth-error"
import { ProfileForm } from "../../account/forms"
import { requestReset } from "../../api/auth"
import { customerQuery, updateCustomer } from "../../api/customer"
import { normalizeMobile, showMobile } from "../../checkout/mobile-phone"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { notify } from "../../ui/notice"
import { useTitle } from "../../ui/use-title"
import { AccountForm } from "./account-form"
import { useCustomer } from "./account-frame"
import { NameFields } from "./name-fields"

/** A new password comes by mail: Medusa changes none for who is only logged in, and a screen left open is nobody's proof. */
const PasswordSection = ({ email }: { email: string }) => {
  const { t } = useTranslation()
  const asking = useMutation({ networkMode: "always", mutationFn: () => requestReset(email) })
  const problem = explainAuthError(asking.error, t, "account.error.refused")
  return (
    <section className="mt-12">
      <h2 className="text-xl">{t("account.profile.passwordTitle")}</h2>
      <p className="mb-4 mt-2 text-muted">{t("account.profile.passwordText", { email })}</p>
      <Button tone="quiet" isBusy={asking.isPending} onClick={() => asking.mutate()}>
        {t("account.profile.passwordAction")}
      </Button>
      <p role="status" className={problem ? "mt-3 text-clay" : "mt-3"}>
        {problem ?? (asking.isSuccess ? t("account.profile.passwordSent", { email }) : "")}
      </p>
    </section>
  )
}

type Values = { first_name: string; last_name: string; phone: string }

/** Who one is, and the password. */
export const ProfilePage = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const customer = useCustomer()
  const form = useForm<Values>({
    resolver: zodResolver(ProfileForm),
    defaultValues: {
      first_name: customer.first_name ?? "",
      last_name: customer.last_name ?? "",
      phone: showMobile(customer.phone),
    },
  })
  const { errors } = form.formState
  const problem = (name: keyof Values) => errors[name]?.message && t(errors[name].message)
  const saving = useMutation({
    networkMode: "always",
    mutationFn: ({ first_name, last_name, phone }: Values) =>
      updateCustomer({
        first_name: first_name.trim(),
        last_name: last_name.trim(),
        phone: normalizeMobile(phone),
      }),
    onSuccess: (changed) => {
      queries.setQueryData(customerQuery().queryKey, changed)
      notify(t("account.saved"))
    },
  })
  useTitle(t("account.profile.title"))
  const submit = form.handleSubmit((values) => saving.mutate(values))
  return (
    <div className="max-w-xl">
      <h1 className="mb-6 text-3xl sm:text-4xl">{t("account.profile.title")}</h1>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.save")}
        isBusy={saving.isPending}
        problem={explainAuthError(saving.error, t, "account.error.refused")}
      >
        <NameFields register={form.register} problem={problem} />
        <TextField
          {...form.register("phone")}
          type="tel"
          autoComplete="tel-national"
          label={t("account.phoneOptional")}
          error={problem("phone")}
        />
        <TextField
          readOnly
          value={customer.email}
          autoComplete="email"
          label={t("account.email")}
          hint={t("account.profile.emailHint")}
          className="text-muted"
        />
      </AccountForm>
      <PasswordSection email={customer.email} />
    </div>
  )
}
