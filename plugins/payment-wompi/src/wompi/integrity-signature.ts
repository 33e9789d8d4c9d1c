import { createHash } from "node:crypto"

export type IntegrityInput = {
  reference: string
  amountInCents: number
  currency: string
  /** ISO 8601, exactly as it is sent. */
  expirationTime?: string
  integritySecret: string
}

/**
 * Wompi's integrity signature: the SHA-256, in lower-case hexadecimal, of reference, cents, currency, expiration (when
 * one is sent) and secret, joined without separators (Wompi docs, "Widget & Checkout Web").
 */
export const integritySignature = (input: IntegrityInput): string =>
  createHash("sha256")
    .update(
      `${input.reference}${input.amountInCents}${input.currency}${input.expirationTime ?? ""}${input.integritySecret}`
    )
    .digest("hex")
