import type { HttpTypes } from "@medusajs/types"
import type { Customer, SavedAddress } from "../api/customer"
import type { DeliveryValues } from "../checkout/address"
import { normalizeMobile, showMobile } from "../checkout/mobile-phone"

export type AddressValues = DeliveryValues & {
  first_name: string
  last_name: string
  phone: string
  is_default: boolean
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** Where a saved address is, as the checkout's form has it. */
export const deliveryOf = (address: SavedAddress | undefined): DeliveryValues => ({
  city_code: text(address?.metadata?.city_code),
  city: text(address?.city),
  department: text(address?.province),
  address_1: text(address?.address_1),
  address_2: text(address?.address_2),
  neighborhood: text(address?.metadata?.neighborhood),
  notes: text(address?.metadata?.notes),
})

/** The form of a saved address, or of a new one for whoever is logged in. */
export const addressValues = (address: SavedAddress | undefined, customer: Customer): AddressValues => ({
  ...deliveryOf(address),
  first_name: text(address?.first_name ?? customer.first_name),
  last_name: text(address?.last_name ?? customer.last_name),
  phone: showMobile(address?.phone ?? customer.phone),
  is_default: address?.is_default_shipping ?? (customer.addresses ?? []).length === 0,
})

/** What is sent of it. */
export const toAddress = (values: AddressValues): HttpTypes.StoreCreateCustomerAddress => ({
  first_name: values.first_name.trim(),
  last_name: values.last_name.trim(),
  phone: normalizeMobile(values.phone) ?? values.phone,
  address_1: values.address_1.trim(),
  address_2: values.address_2.trim(),
  city: values.city.trim(),
  province: values.department.trim(),
  country_code: "co",
  is_default_shipping: values.is_default,
  metadata: {
    city_code: values.city_code,
    neighborhood: values.neighborhood.trim(),
    notes: values.notes.trim(),
  },
})

/** The address that is offered first. */
export const defaultAddress = (customer: Customer | null | undefined): SavedAddress | undefined => {
  const addresses = customer?.addresses ?? []
  return addresses.find(({ is_default_shipping }) => is_default_shipping) ?? addresses[0]
}

/** In one line, as one tells it. */
export const addressLine = ({ address_1, address_2, city }: SavedAddress): string =>
  [address_1, address_2, city].filter(Boolean).join(", ")
