import { SANDBOX_CREDENTIALS } from "../../credentials"
import { integritySignature } from "./signatures"

export type SignedPayment = {
  signature: unknown
  reference: unknown
  amountInCents: unknown
  currency: unknown
  /** `undefined` when the payment names none. */
  expirationTime: unknown
}

/** What is wrong with a payment's integrity signature, in the words of Wompi's API, or nothing. */
export const signatureProblem = ({ signature, expirationTime, ...payment }: SignedPayment): string | undefined => {
  if (!signature) {
    return "Firma de integridad requerida no enviada"
  }
  const expected = integritySignature({
    reference: String(payment.reference),
    amountInCents: Number(payment.amountInCents),
    currency: String(payment.currency),
    expirationTime: expirationTime === undefined ? undefined : String(expirationTime),
    secret: SANDBOX_CREDENTIALS.wompi.WOMPI_INTEGRITY_SECRET,
  })
  return signature === expected ? undefined : "La firma es inválida"
}
