import { parsePhoneNumberFromString } from "libphonenumber-js/max"

export type ColombianPhoneKind = "mobile" | "fixed_line"

export type ColombianPhone = { e164: string; national: string; kind: ColombianPhoneKind }

/**
 * Reads a Colombian phone in any usual spelling: `300 123 4567`, `+57 (300) 123-4567`, `0057…`, the old prefix `03`,
 * fixed lines of the ten-digit plan `60A NNNNNNN` (CRC Resolución 5826 de 2019). Returns `null` when it is none.
 *
 * @example parseColombianPhone("300 123 4567") // { e164: "+573001234567", national: "3001234567", kind: "mobile" }
 */
export const parseColombianPhone = (text: string): ColombianPhone | null => {
  const compact = text.replace(/[^\d+]/g, "").replace(/^00/, "+")
  const withoutOldPrefix = compact.replace(/^0?3(3\d{9})$/, "$1").replace(/^0(\d{10})$/, "$1")
  const international = /^57\d{10}$/.test(withoutOldPrefix) ? `+${withoutOldPrefix}` : withoutOldPrefix
  const parsed = parsePhoneNumberFromString(international, "CO")
  if (!parsed || parsed.country !== "CO" || !parsed.isValid()) {
    return null
  }
  const national = String(parsed.nationalNumber)
  const kind: ColombianPhoneKind = /^3\d{9}$/.test(national) ? "mobile" : "fixed_line"
  return { e164: parsed.number, national, kind }
}

/** Any phone as E.164 (`+573001234567`), Colombian when no country code is given, or `null`. */
export const toE164 = (text: string): string | null => {
  const colombian = parseColombianPhone(text)
  if (colombian) {
    return colombian.e164
  }
  const parsed = parsePhoneNumberFromString(text.replace(/^00/, "+"), "CO")
  return parsed?.isValid() ? parsed.number : null
}
