import { toE164 } from "../colombia/phone"
import { equalInConstantTime } from "../security/equal-in-constant-time"

/** What a buyer shows to see an order without an account. */
export type OrderProof = { phone?: string; email?: string }

/** What the shop knows of the order's buyer. */
export type OrderContact = { email?: string | null; phones: (string | null | undefined)[] }

const fold = (email: string) => email.trim().toLowerCase()

/** Phones in any spelling; one that is no phone at all equals nothing. */
const samePhone = (shown: string, known: string): boolean => {
  const left = toE164(shown)
  return left !== null && equalInConstantTime(left, toE164(known) ?? "")
}

/**
 * Does the proof belong to the order? Everything that is shown has to fit.
 *
 * @example matchesProof({ phone: "300 123 4567" }, { phones: ["+573001234567"] }) // true
 */
export const matchesProof = (proof: OrderProof, contact: OrderContact): boolean => {
  const { phone, email } = proof
  if (!phone && !email) {
    return false
  }
  const phoneFits = !phone || contact.phones.some((known) => !!known && samePhone(phone, known))
  const emailFits = !email || (!!contact.email && equalInConstantTime(fold(email), fold(contact.email)))
  return phoneFits && emailFits
}
