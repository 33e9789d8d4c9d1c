import { zodResolver } from "@hookform/resolvers/zod"
import { Controller, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import * as z from "zod/mini"
import type { Cart } from "../../api/cart"
import { Field, INPUT, TextField } from "../../ui/field"
import { deliveryValues, withDelivery, type DeliveryValues } from "../address"
import { readDraft, saveDraft } from "../draft"
import { MunicipalityField } from "../municipality-field"
import { StepForm } from "../step-form"
import { useUpdateCart } from "../use-update-cart"

const line = (longest: number) => z.string().check(z.trim(), z.maxLength(longest, "checkout.error.long"))

const DeliveryForm = z.object({
  city_code: z.string(),
  city: z.string().check(z.trim(), z.minLength(1, "checkout.error.city")),
  department: z.string(),
  address_1: z
    .string()
    .check(z.trim(), z.minLength(5, "checkout.error.address"), z.maxLength(120, "checkout.error.long")),
  address_2: line(120),
  neighborhood: line(80),
  notes: line(200),
})

/** Where it goes. */
export const DeliveryStep = ({ cart, onDone }: { cart: Cart; onDone: () => void }) => {
  const { t } = useTranslation()
  const update = useUpdateCart(cart.id)
  const form = useForm<DeliveryValues>({
    resolver: zodResolver(DeliveryForm),
    defaultValues: deliveryValues(cart, readDraft().delivery),
  })
  const { errors } = form.formState
  const problem = (name: keyof DeliveryValues) => (errors[name]?.message ? t(errors[name].message) : undefined)
  const keep = () => saveDraft({ delivery: form.getValues() })
  const submit = form.handleSubmit(async (values) => {
    await update.mutateAsync(withDelivery(cart, values)).then(
      () => {
        saveDraft({ delivery: undefined })
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
      <div onBlur={keep} className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Controller
            control={form.control}
            name="city"
            render={({ field }) => (
              <MunicipalityField
                value={{
                  city: field.value,
                  city_code: form.getValues("city_code"),
                  department: form.getValues("department"),
                }}
                error={problem("city")}
                onChange={({ city, city_code, department }) => {
                  form.setValue("city_code", city_code)
                  form.setValue("department", department)
                  form.setValue("city", city, { shouldValidate: form.formState.isSubmitted })
                  keep()
                }}
              />
            )}
          />
        </div>
        <div className="sm:col-span-2">
          <TextField
            {...form.register("address_1")}
            autoComplete="address-line1"
            label={t("checkout.delivery.address")}
            hint={t("checkout.delivery.addressHint")}
            error={problem("address_1")}
          />
        </div>
        <TextField
          {...form.register("address_2")}
          autoComplete="address-line2"
          label={t("checkout.delivery.apartment")}
          error={problem("address_2")}
        />
        <TextField
          {...form.register("neighborhood")}
          autoComplete="address-level3"
          label={t("checkout.delivery.neighborhood")}
          error={problem("neighborhood")}
        />
        <div className="sm:col-span-2">
          <Field label={t("checkout.delivery.notes")} error={problem("notes")}>
            {(ids) => (
              <textarea {...form.register("notes")} {...ids} rows={2} className={`${INPUT} py-3`} maxLength={200} />
            )}
          </Field>
        </div>
      </div>
    </StepForm>
  )
}
