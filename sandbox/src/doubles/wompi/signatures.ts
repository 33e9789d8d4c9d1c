import { createHash } from "node:crypto"

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

export type IntegrityInput = {
  reference: string
  amountInCents: number
  currency: string
  /** Exactly the text that was sent; enters the signature when present. */
  expirationTime?: string
  secret: string
}

/** Integrity signature of a payment: lower-case hex (Wompi docs, Widget & Checkout Web, "Firma de integridad"). */
export const integritySignature = ({ reference, amountInCents, currency, expirationTime, secret }: IntegrityInput) =>
  sha256(`${reference}${amountInCents}${currency}${expirationTime ?? ""}${secret}`)

/** Value under a dotted path, e.g. `transaction.id` in `{ transaction: { id } }`. */
const valueAt = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)

export type ChecksumInput = {
  data: unknown
  /** Dotted paths relative to `data`, in the order in which they are joined. */
  properties: readonly string[]
  /** Seconds since the epoch. */
  timestamp: number
  secret: string
}

/** Checksum of an event (Wompi docs, Eventos, "Seguridad"). */
export const eventChecksum = ({ data, properties, timestamp, secret }: ChecksumInput): string =>
  sha256(`${properties.map((path) => String(valueAt(data, path))).join("")}${timestamp}${secret}`)
