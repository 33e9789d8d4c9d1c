import { cardProblems, normalizeCard, type Card, type PaymentMethodInput } from "@kaiu/medusa-payment-wompi/browser"
import { normalizeDocument, type DocumentType } from "@kaiu/medusa-kit/browser"
import type { Cart } from "../../api/cart"
import { normalizeMobile, showMobile } from "../mobile-phone"
import type { WompiMethod } from "./payment-choices"

/** What is typed for the chosen method. It lives as long as the page: nothing of a card is ever stored. */
export type PaymentDetails = {
  number: string
  card_holder: string
  /** `MM/AA`. */
  expiry: string
  cvc: string
  installments: string
  nequi_phone: string
  pse_bank: string
  pse_person: "0" | "1"
  document_type: DocumentType
  document_number: string
}

export type DetailProblems = Partial<Record<keyof PaymentDetails, string>>

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** Filled with what the cart knows already, so that nothing is asked twice (WCAG 3.3.7). */
export const detailsOf = (cart: Cart): PaymentDetails => ({
  number: "",
  card_holder: "",
  expiry: "",
  cvc: "",
  installments: "1",
  nequi_phone: showMobile(cart.shipping_address?.phone),
  pse_bank: "",
  pse_person: cart.shipping_address?.metadata?.document_type === "NIT" ? "1" : "0",
  document_type: (text(cart.shipping_address?.metadata?.document_type) || "CC") as DocumentType,
  document_number: text(cart.shipping_address?.metadata?.document_number),
})

/** The card as Wompi's tokens take it. */
export const cardOf = ({ number, card_holder, expiry, cvc }: PaymentDetails): Card => {
  const [exp_month = "", exp_year = ""] = expiry.split("/").map((part) => part.trim())
  return normalizeCard({ number, card_holder, cvc, exp_month, exp_year })
}

const cardTrouble = (details: PaymentDetails, now: Date): DetailProblems => {
  const fields = Object.keys(cardProblems(cardOf(details), now))
  const shown = fields.map((field) => (field.startsWith("exp_") ? "expiry" : field))
  return Object.fromEntries(shown.map((field) => [field, `checkout.error.card.${field}`]))
}

const documentTrouble = ({ document_type, document_number }: PaymentDetails): DetailProblems =>
  normalizeDocument(document_type, document_number) ? {} : { document_number: "checkout.error.document" }

const TROUBLES: Partial<Record<WompiMethod, (details: PaymentDetails, now: Date) => DetailProblems>> = {
  CARD: cardTrouble,
  NEQUI: ({ nequi_phone }) => (normalizeMobile(nequi_phone) ? {} : { nequi_phone: "checkout.error.phone" }),
  PSE: (details) => ({
    ...(details.pse_bank ? {} : { pse_bank: "checkout.error.bank" }),
    ...documentTrouble(details),
  }),
  DAVIPLATA: documentTrouble,
}

/** What is wrong, by field, as keys of the page's texts. */
export const detailProblems = (method: string | null, details: PaymentDetails, now = new Date()): DetailProblems =>
  TROUBLES[method as WompiMethod]?.(details, now) ?? {}

const number = ({ document_type, document_number }: PaymentDetails) =>
  normalizeDocument(document_type, document_number) ?? document_number

/** PSE knows people by cédula and companies by NIT. */
const ofPse = (details: PaymentDetails): PaymentMethodInput => ({
  type: "PSE",
  user_type: details.pse_person === "1" ? 1 : 0,
  user_legal_id_type: details.pse_person === "1" ? "NIT" : "CC",
  user_legal_id: number(details),
  financial_institution_code: details.pse_bank,
})

const MOBILE_DIGITS = 10

/** The method as the shop's server takes it. `token` is the card's. */
export const toPaymentMethod = (method: WompiMethod, details: PaymentDetails, token = ""): PaymentMethodInput => {
  switch (method) {
    case "CARD":
      return { type: "CARD", token, installments: Number(details.installments) }
    case "NEQUI":
      return { type: "NEQUI", phone_number: (normalizeMobile(details.nequi_phone) ?? "").slice(-MOBILE_DIGITS) }
    case "PSE":
      return ofPse(details)
    case "DAVIPLATA":
      return {
        type: "DAVIPLATA",
        user_legal_id_type: details.document_type === "PPT" ? "CC" : details.document_type,
        user_legal_id: number(details),
      }
    default:
      return { type: method }
  }
}
