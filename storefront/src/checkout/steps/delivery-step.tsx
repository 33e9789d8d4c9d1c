import { zodResolver } from "@hookform/resolvers/zod"
import { useState } from "react"
import { Controller, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import * as z from "zod/mini"
import { defaultAddress, deliveryOf } from "../../account/address-values"
import type { Cart } from "../../api/cart"
import type { Customer } from "../../api/customer"
import { Field, INPUT, TextField } from "../../ui/field"
import { deliveryValues, withDelivery, type DeliveryValues } from "../address"
import { readDraft, saveDraft } from "../draft"
import { MunicipalityField } from "../municipality-field"
import { isSamePlace, SavedAddresses } from "../saved-addresses"
import { StepForm } from "../step-form"
import { useUpdateCart } from "../use-update-cart"

/** As the cart has it; a cart that goes nowhere yet goes to the account's own address. */
const startValues = (cart: Cart, customer: Customer | null): DeliveryValues => {
  const typed = readDraft().delivery
  const saved = defaultAddress(customer)
  return !typed && !cart.shipping_address?.address_1 && saved ? deliveryOf(saved) : deliveryValues(cart, typed)
}

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

type Props = { cart: Cart; customer: Customer | null; onDone: () => void }

/** Where it goes. */
export const DeliveryStep = ({ cart, customer, onDone }: Props) => {
  const { t } = useTranslation()
  const update = useUpdateCart(cart.id)
  const form = useForm<DeliveryValues>({
    resolver: zodResolver(DeliveryForm),
    defaultValues: startValues(cart, customer),
  })
  // A field in which something was typed shows it until it is another field.
  const [chosen, setChosen] = useState("")
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
      <SavedAddresses
        addresses={customer?.addresses ?? []}
        isChosen={(address) => isSamePlace(deliveryOf(address), form.watch())}
        onChoose={(address) => {
          form.reset(deliveryOf(address))
          setChosen(address.id)
          keep()
        }}
      />
      <div onBlur={keep} className="grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Controller
            key={chosen}
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
