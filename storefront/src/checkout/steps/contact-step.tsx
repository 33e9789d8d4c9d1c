import { DOCUMENT_TYPES } from "@kaiu/medusa-kit/browser"
import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { Trans, useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Cart } from "../../api/cart"
import type { Customer } from "../../api/customer"
import { Field, INPUT, TextField } from "../../ui/field"
import { withContact } from "../address"
import { ContactForm, contactValues, type ContactValues } from "../contact-form"
import { readDraft, saveDraft } from "../draft"
import { StepForm } from "../step-form"
import { useUpdateCart } from "../use-update-cart"

type Props = { cart: Cart; customer: Customer | null; onDone: () => void }

/** Who buys: nothing but what the parcel and the invoice need. */
export const ContactStep = ({ cart, customer, onDone }: Props) => {
  const { t } = useTranslation()
  const update = useUpdateCart(cart.id)
  const form = useForm<ContactValues>({
    resolver: zodResolver(ContactForm),
    defaultValues: contactValues(cart, readDraft().contact, customer),
  })
  const { errors } = form.formState
  const problem = (name: keyof ContactValues) => (errors[name]?.message ? t(errors[name].message) : undefined)
  const submit = form.handleSubmit(async (values) => {
    await update.mutateAsync(withContact(cart, values)).then(
      () => {
        saveDraft({ contact: undefined })
        onDone()
      },
      () => undefined
    )
  })
  return (
    <StepForm
      action={t("checkout.goOn")}
      isBusy={update.isPending}
      error={update.error}
      onSubmit={(event) => void submit(event)}
    >
      {customer ? null : (
        <p className="text-muted">
          <Trans
            i18nKey="checkout.contact.have"
            components={{ page: <Link to="/cuenta/entrar" className="text-leaf underline underline-offset-4" /> }}
          />
        </p>
      )}
      <div onBlur={() => saveDraft({ contact: form.getValues() })} className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField
            {...form.register("email")}
            type="email"
            autoComplete="email"
            label={t("checkout.contact.email")}
            hint={t("checkout.contact.emailHint")}
            error={problem("email")}
          />
        </div>
        <TextField
          {...form.register("first_name")}
          autoComplete="given-name"
          label={t("checkout.contact.firstName")}
          error={problem("first_name")}
        />
        <TextField
          {...form.register("last_name")}
          autoComplete="family-name"
          label={t("checkout.contact.lastName")}
          error={problem("last_name")}
        />
        <div className="sm:col-span-2">
          <TextField
            {...form.register("phone")}
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            label={t("checkout.contact.phone")}
            hint={t("checkout.contact.phoneHint")}
            error={problem("phone")}
          />
        </div>
        <Field label={t("checkout.contact.documentType")}>
          {(ids) => (
            <select {...form.register("document_type")} {...ids} className={INPUT}>
              {DOCUMENT_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t(`checkout.document.${type}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          {...form.register("document_number")}
          autoComplete="off"
          label={t("checkout.contact.documentNumber")}
          error={problem("document_number")}
        />
      </div>
    </StepForm>
  )
}
