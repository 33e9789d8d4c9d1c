import { DOCUMENT_TYPES, normalizeDocument, type DocumentType } from "@kaiu/medusa-kit/browser"
import * as z from "zod/mini"
import type { Cart } from "../api/cart"
import type { Customer } from "../api/customer"
import { normalizeMobile, showMobile } from "./mobile-phone"

/** Sentences are keys of the page's texts. */
export const ContactForm = z
  .object({
    email: z.string().check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/, "checkout.error.email")),
    first_name: z
      .string()
      .check(z.trim(), z.minLength(2, "checkout.error.firstName"), z.maxLength(60, "checkout.error.long")),
    last_name: z
      .string()
      .check(z.trim(), z.minLength(2, "checkout.error.lastName"), z.maxLength(60, "checkout.error.long")),
    phone: z.string().check(z.refine((text) => normalizeMobile(text) !== null, "checkout.error.phone")),
    document_type: z.enum(DOCUMENT_TYPES),
    document_number: z.string().check(z.trim()),
  })
  .check(
    z.refine(({ document_type, document_number }) => normalizeDocument(document_type, document_number) !== null, {
      path: ["document_number"],
      error: "checkout.error.document",
    })
  )

export type ContactValues = z.infer<typeof ContactForm>

const text = (value: unknown): string => (typeof value === "string" ? value : "")

const documentType = (value: unknown): DocumentType => DOCUMENT_TYPES.find((type) => type === value) ?? "CC"

/** The form as the cart has it, and where it has nothing, as the account does; what was typed and not sent yet wins. */
export const contactValues = (
  cart: Cart,
  typed: Partial<Record<string, string>> = {},
  customer: Pick<Customer, "email" | "first_name" | "last_name" | "phone"> | null = null
): ContactValues => {
  const address = cart.shipping_address
  return {
    email: typed.email ?? (text(cart.email) || text(customer?.email)),
    first_name: typed.first_name ?? (text(address?.first_name) || text(customer?.first_name)),
    last_name: typed.last_name ?? (text(address?.last_name) || text(customer?.last_name)),
    phone: typed.phone ?? showMobile(address?.phone || customer?.phone),
    document_type: documentType(typed.document_type ?? address?.metadata?.document_type),
    document_number: typed.document_number ?? text(address?.metadata?.document_number),
  }
}
