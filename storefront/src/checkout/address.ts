import type { HttpTypes } from "@medusajs/types"
import { normalizeDocument } from "@kaiu/medusa-kit/browser"
import type { Cart } from "../api/cart"
import type { ContactValues } from "./contact-form"
import { normalizeMobile } from "./mobile-phone"

/** An address as it is sent with the cart; Medusa's type also allows the id of a kept one. */
type Address = Exclude<NonNullable<HttpTypes.StoreUpdateCart["shipping_address"]>, string>

/** What is sent of an address: all of it, for Medusa takes what is missing for empty. */
const kept = (cart: Cart): Address => {
  const { first_name, last_name, phone, company, address_1, address_2, city, province, metadata } =
    cart.shipping_address ?? {}
  const present = { first_name, last_name, phone, company, address_1, address_2, city, province }
  const filled = Object.fromEntries(Object.entries(present).filter(([, value]) => value))
  return { ...filled, country_code: "co", metadata: metadata ?? {} }
}

/** The cart with who buys. */
export const withContact = (cart: Cart, values: ContactValues): HttpTypes.StoreUpdateCart => {
  const before = kept(cart)
  const address = {
    ...before,
    first_name: values.first_name.trim(),
    last_name: values.last_name.trim(),
    phone: normalizeMobile(values.phone) ?? values.phone,
    metadata: {
      ...(before.metadata ?? {}),
      document_type: values.document_type,
      document_number: normalizeDocument(values.document_type, values.document_number) ?? values.document_number,
    },
  }
  return { email: values.email.trim().toLowerCase(), shipping_address: address, billing_address: address }
}

export type DeliveryValues = {
  /** DANE, 8 digits; empty in a store without a list of municipalities. */
  city_code: string
  city: string
  department: string
  address_1: string
  address_2: string
  neighborhood: string
  notes: string
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** The form as the cart has it; what was typed and not sent yet wins. */
export const deliveryValues = (cart: Cart, typed: Partial<DeliveryValues> = {}): DeliveryValues => {
  const address = cart.shipping_address
  const metadata = address?.metadata ?? {}
  return {
    city_code: text(metadata.city_code),
    city: text(address?.city),
    department: text(address?.province),
    address_1: text(address?.address_1),
    address_2: text(address?.address_2),
    neighborhood: text(metadata.neighborhood),
    notes: text(metadata.notes),
    ...typed,
  }
}

/** The cart with where it goes. */
export const withDelivery = (cart: Cart, values: DeliveryValues): HttpTypes.StoreUpdateCart => {
  const before = kept(cart)
  const address = {
    ...before,
    address_1: values.address_1.trim(),
    address_2: values.address_2.trim(),
    city: values.city.trim(),
    province: values.department.trim(),
    metadata: {
      ...(before.metadata ?? {}),
      city_code: values.city_code,
      neighborhood: values.neighborhood.trim(),
      notes: values.notes.trim(),
    },
  }
  return { shipping_address: address, billing_address: address }
}
