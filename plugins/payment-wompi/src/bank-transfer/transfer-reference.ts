import { createHash } from "node:crypto"

/** Letters and digits that nobody confuses when copying them: no 0 or O, 1, I or L. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const LENGTH = 8

/**
 * What the shopper writes on the transfer, so that staff find the order: eight letters and digits, without signs that a
 * bank's form refuses. The same for every look at a payment session.
 *
 * @example transferReference("payses_01JABC") // eight letters and digits
 */
export const transferReference = (sessionId: string): string =>
  [...createHash("sha256").update(sessionId).digest().subarray(0, LENGTH)]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join("")
