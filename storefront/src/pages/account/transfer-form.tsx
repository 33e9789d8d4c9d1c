import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation } from "@tanstack/react-query"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { explainAuthError } from "../../account/explain-auth-error"
import { TransferForm, tidyEmail } from "../../account/forms"
import { askForOrder } from "../../api/orders"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { useCustomer } from "./account-frame"

/** Asks for an order that was bought with another address. */
export const OrderTransferForm = () => {
  const { t } = useTranslation()
  const customer = useCustomer()
  const form = useForm({ resolver: zodResolver(TransferForm), defaultValues: { number: "", email: "" } })
  const { errors } = form.formState
  const asking = useMutation({ networkMode: "always", mutationFn: askForOrder, onSuccess: () => form.reset() })
  const submit = form.handleSubmit(({ number, email }) =>
    asking.mutate({ display_id: number.replace(/\D/g, ""), email: tidyEmail(email) })
  )
  return (
    <section className="mt-12 max-w-xl rounded-card bg-surface p-6">
      <h2 className="text-xl">{t("account.transfer.title")}</h2>
      <p className="mb-5 mt-2 text-muted">{t("account.transfer.text")}</p>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.transfer.action")}
        isBusy={asking.isPending}
        problem={explainAuthError(asking.error, t, "account.error.refused")}
      >
        <TextField
          {...form.register("number")}
          inputMode="numeric"
          autoComplete="off"
          label={t("account.transfer.number")}
          error={errors.number?.message && t(errors.number.message)}
        />
        <TextField
          {...form.register("email")}
          type="email"
          autoComplete="off"
          label={t("account.transfer.email")}
          error={errors.email?.message && t(errors.email.message)}
        />
      </AccountForm>
      <p role="status" className={asking.isSuccess ? "mt-4" : "sr-only"}>
        {asking.isSuccess
          ? t("account.transfer.sent", { number: asking.variables.display_id, email: customer.email })
          : ""}
      </p>
    </section>
  )
}
