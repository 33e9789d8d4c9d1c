import { createHmac } from "node:crypto"
import { equalInConstantTime } from "@kaiu/medusa-kit"

/** What a token is for: one for another purpose is no token here, though the same key signs both. */
export type LinkPurpose = "cod-link:1" | "order-tracking:1"

const EXPIRY_BYTES = 5
/** Half of SHA-256, the least that RFC 2104 advises; guessing it is hopeless and the link stays short. */
const MAC_BYTES = 16
const HEAD_BYTES = EXPIRY_BYTES + MAC_BYTES

const macOf = (secret: string, purpose: LinkPurpose, expiry: Buffer, orderId: string): Buffer =>
  createHmac("sha256", secret).update(purpose).update(expiry).update(orderId).digest().subarray(0, MAC_BYTES)

/**
 * Token of a link to one order: expiry, signature and order id in one word of letters, digits, `-` and `_`.
 *
 * @example createLinkToken(secret, { orderId: "order_01J…", expiresAt: new Date("2027-01-01") })
 */
export const createLinkToken = (
  secret: string,
  { orderId, expiresAt }: { orderId: string; expiresAt: Date },
  purpose: LinkPurpose = "cod-link:1"
): string => {
  const expiry = Buffer.alloc(EXPIRY_BYTES)
  expiry.writeUIntBE(Math.floor(expiresAt.getTime() / 1000), 0, EXPIRY_BYTES)
  return Buffer.concat([expiry, macOf(secret, purpose, expiry, orderId), Buffer.from(orderId)]).toString("base64url")
}

/** The order that a token was made for; `null` for a token that is forged, damaged or too old. */
export const readLinkToken = (
  secret: string,
  token: string,
  now: Date,
  purpose: LinkPurpose = "cod-link:1"
): string | null => {
  const bytes = Buffer.from(token, "base64url")
  if (bytes.length <= HEAD_BYTES || bytes.toString("base64url") !== token) {
    return null
  }
  const expiry = bytes.subarray(0, EXPIRY_BYTES)
  const orderId = bytes.subarray(HEAD_BYTES).toString()
  const given = bytes.subarray(EXPIRY_BYTES, HEAD_BYTES)
  const isOurs = equalInConstantTime(
    given.toString("base64"),
    macOf(secret, purpose, expiry, orderId).toString("base64")
  )
  return isOurs && expiry.readUIntBE(0, EXPIRY_BYTES) * 1000 > now.getTime() ? orderId : null
}
