import { createHash } from "node:crypto"

const COUNTRY_CODE = "57"
const NATIONAL_MOBILE = /^3\d{9}$/

/**
 * Digits of the account that a `to` or `from` means, or `null`. As the Cloud API does it, punctuation is ignored and
 * a number without `+` may get the country code of the business number (here Colombia).
 *
 * @example
 * toWaId("+57 300 111 2233") // "573001112233"
 * toWaId("3001112233") // "573001112233"
 */
export const toWaId = (value: unknown): string | null => {
  if (typeof value !== "string" || !/^\+?[\d\s().-]+$/.test(value.trim())) {
    return null
  }
  const digits = value.replace(/\D/g, "")
  const waId = !value.includes("+") && NATIONAL_MOBILE.test(digits) ? `${COUNTRY_CODE}${digits}` : digits
  return /^[1-9]\d{7,14}$/.test(waId) ? waId : null
}

/** The business-scoped user id that webhooks carry beside the number since April 2026; the same number, the same id. */
export const toUserId = (waId: string): string => {
  const digest = createHash("sha256").update(waId).digest()
  return `${waId.startsWith(COUNTRY_CODE) ? "CO" : "US"}.${digest.readBigUInt64BE().toString()}`
}
