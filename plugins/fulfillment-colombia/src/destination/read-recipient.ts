import { normalizeDocument, parseColombianPhone, type DocumentType } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import type { Recipient, RecipientDocument } from "../carriers/port"
import { readCityCode } from "./shipping-data"

/** The parts of an order's or fulfillment's address that a waybill needs. */
export type DeliveryAddress = {
  first_name?: string | null
  last_name?: string | null
  address_1?: string | null
  address_2?: string | null
  phone?: string | null
  metadata?: Record<string, unknown> | null
}

/** Documents that can stand on a waybill, by the shop's names. The permit of protection (PPT) succeeded the PEP. */
const DOCUMENTS: Record<string, { shape: DocumentType; carrier: RecipientDocument["type"] }> = {
  CC: { shape: "CC", carrier: "CC" },
  CE: { shape: "CE", carrier: "CE" },
  NIT: { shape: "NIT", carrier: "NIT" },
  PPT: { shape: "PPT", carrier: "PE" },
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

const clean = (text: unknown): string =>
  typeof text === "string" ? text.replaceAll("\u0000", "").replace(/\s+/g, " ").trim() : ""

const readDocument = (metadata: DeliveryAddress["metadata"]): RecipientDocument => {
  const type = clean(metadata?.document_type)
  const known = DOCUMENTS[type]
  const number = known ? normalizeDocument(known.shape, clean(metadata?.document_number)) : null
  return known && number
    ? { type: known.carrier, number }
    : refuse("El pedido no tiene un documento de identidad que la transportadora acepte (CC, CE, PPT o NIT).")
}

const readPhone = (text: string): string => {
  const colombian = parseColombianPhone(text)
  if (colombian) {
    return colombian.national
  }
  const digits = text.replace(/\D/g, "")
  return digits.length >= 7 && digits.length <= 15 ? digits : refuse("La dirección de entrega no tiene un teléfono.")
}

/**
 * Who receives the parcel, from the delivery address and its metadata
 * `{city_code, document_type, document_number, neighborhood}`. The e-mail is the order's and comes from elsewhere.
 *
 * @throws MedusaError `invalid_data` in Spanish naming what is missing, never its value
 */
export const readRecipient = (address: DeliveryAddress | null | undefined): Omit<Recipient, "email"> => {
  const neighborhood = clean(address?.metadata?.neighborhood)
  const street = [clean(address?.address_1), clean(address?.address_2)].filter(Boolean)
  if (!street.length) {
    refuse("La dirección de entrega está vacía.")
  }
  const firstName = clean(address?.first_name)
  if (!firstName) {
    refuse("La dirección de entrega no tiene el nombre de quien recibe.")
  }
  return {
    first_name: firstName,
    last_name: clean(address?.last_name),
    phone: readPhone(clean(address?.phone)),
    document: readDocument(address?.metadata),
    address: [...street, ...(neighborhood ? [`Barrio ${neighborhood}`] : [])].join(", "),
    city_code: readCityCode(address),
  }
}
