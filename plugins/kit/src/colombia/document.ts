import { parseNit } from "./nit"

/** Identity documents used in Colombian commerce: cédula, cédula de extranjería, NIT, tarjeta de identidad, passport, PPT. */
export const DOCUMENT_TYPES = ["CC", "CE", "NIT", "TI", "PP", "PPT"] as const

export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** Shape of each document's number once dots and spaces are gone. A cédula has no check digit. */
const SHAPES: Record<Exclude<DocumentType, "NIT">, RegExp> = {
  CC: /^[1-9]\d{4,9}$/,
  CE: /^[1-9]\d{5,9}$/,
  TI: /^[1-9]\d{9,10}$/,
  PP: /^[A-Z0-9]{5,12}$/,
  PPT: /^[1-9]\d{5,14}$/,
}

/**
 * The number as it is stored and sent (no dots, no spaces, a NIT without its check digit), or `null` when it cannot
 * be a document of that type.
 *
 * @example normalizeDocument("CC", "1.020.345.678") // "1020345678"
 */
export const normalizeDocument = (type: DocumentType, text: string): string | null => {
  if (type === "NIT") {
    return parseNit(text)?.number ?? null
  }
  const number = text.replace(/[.\s-]/g, "").toUpperCase()
  return SHAPES[type].test(number) ? number : null
}
