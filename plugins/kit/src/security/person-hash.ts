import { createHash } from "node:crypto"
import { toE164 } from "../colombia/phone"

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

/** SHA-256 in hex of the address in lower case without spaces around it: how `privacy.erasure_requested` names a guest. */
export const hashEmail = (email: string): string => sha256(email.trim().toLowerCase())

/** SHA-256 in hex of the phone as E.164 (`+573001234567`); `null` when it is no phone. */
export const hashPhone = (phone: string): string | null => {
  const e164 = toE164(phone)
  return e164 ? sha256(e164) : null
}
