import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Controller, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import * as z from "zod/mini"
import { addressValues, toAddress, type AddressValues } from "../../account/address-values"
import { explainAuthError } from "../../account/explain-auth-error"
import { normalizeMobile } from "../../checkout/mobile-phone"
import { customerQuery, saveAddress, type SavedAddress } from "../../api/customer"
import { MunicipalityField } from "../../checkout/municipality-field"
import { Button } from "../../ui/button"
import { Checkbox } from "../../ui/checkbox"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { useCustomer } from "./account-frame"

const line = (longest: number) => z.string().check(z.trim(), z.maxLength(longest, "checkout.error.long"))
const filled = (least: number, problem: string) =>
  z.string().check(z.trim(), z.minLength(least, problem), z.maxLength(120, "checkout.error.long"))

const AddressForm = z.object({
  first_name: filled(2, "checkout.error.firstName"),
  last_name: filled(2, "checkout.error.lastName"),
  phone: z.string().check(z.refine((text) => normalizeMobile(text) !== null, "checkout.error.phone")),
  city_code: z.string(),
  city: filled(1, "checkout.error.city"),
  department: z.string(),
  address_1: filled(5, "checkout.error.address"),
  address_2: line(120),
  neighborhood: line(80),
  notes: line(200),
  is_default: z.boolean(),
})

const FIELDS = [
  { name: "first_name", label: "checkout.contact.firstName", autoComplete: "given-name", isWide: false },
  { name: "last_name", label: "checkout.contact.lastName", autoComplete: "family-name", isWide: false },
  { name: "phone", label: "checkout.contact.phone", autoComplete: "tel-national", isWide: true },
] as const

const PLACE = [
  { name: "address_1", label: "checkout.delivery.address", autoComplete: "address-line1", isWide: true },
  { name: "address_2", label: "checkout.delivery.apartment", autoComplete: "address-line2", isWide: false },
  { name: "neighborhood", label: "checkout.delivery.neighborhood", autoComplete: "address-level3", isWide: false },
  { name: "notes", label: "checkout.delivery.notes", autoComplete: "off", isWide: true },
] as const

type Props = { address?: SavedAddress; onDone: () => void }

/** A saved address, or a new one. */
export const AddressEditor = ({ address, onDone }: Props) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const customer = useCustomer()
  const form = useForm<AddressValues>({
    resolver: zodResolver(AddressForm),
    defaultValues: addressValues(address, customer),
  })
  const { errors, isSubmitted } = form.formState
  const problem = (name: keyof AddressValues) => errors[name]?.message && t(errors[name].message)
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (values: AddressValues) => saveAddress(address?.id ?? null, toAddress(values)),
    onSuccess: async () => {
      await queries.invalidateQueries(customerQuery())
      onDone()
    },
  })
  const submit = form.handleSubmit((values) => saving.mutate(values))
  const field = ({ name, label, autoComplete, isWide }: (typeof FIELDS)[number] | (typeof PLACE)[number]) => (
    <div key={name} className={isWide ? "sm:col-span-2" : ""}>
      <TextField {...form.register(name)} autoComplete={autoComplete} label={t(label)} error={problem(name)} />
    </div>
  )
  return (
    <AccountForm
      onSubmit={(event) => void submit(event)}
      action={t("account.save")}
      isBusy={saving.isPending}
      problem={explainAuthError(saving.error, t, "account.error.refused")}
      aside={
        <Button tone="quiet" onClick={onDone}>
          {t("account.cancel")}
        </Button>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        {FIELDS.map(field)}
        <div className="sm:col-span-2">
          <Controller
            control={form.control}
            name="city"
            render={({ field: { value } }) => (
              <MunicipalityField
                value={{
                  city: value,
                  city_code: form.getValues("city_code"),
                  department: form.getValues("department"),
                }}
                error={problem("city")}
                onChange={({ city, city_code, department }) => {
                  form.setValue("city_code", city_code)
                  form.setValue("department", department)
                  form.setValue("city", city, { shouldValidate: isSubmitted })
                }}
              />
            )}
          />
        </div>
        {PLACE.map(field)}
        <div className="sm:col-span-2">
          <Checkbox {...form.register("is_default")} label={t("account.addresses.isDefault")} />
        </div>
      </div>
    </AccountForm>
  )
}
