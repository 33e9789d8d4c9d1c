import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { amountProblem } from "../amounts"
import { MISSING } from "../method-rules"
import { DEFAULT_MODES, type Modes } from "../modes/modes"
import { isHttpUrl } from "../is-http-url"
import { signatureProblem } from "../signature-problem"
import { groupOf, textOf, type Fields } from "./checkout-query"

export type CheckoutProblem = { field: string; message: string }

const centsProblem = (value: string | undefined, modes: Modes): string | undefined => {
  if (!value) {
    return MISSING
  }
  return /^[1-9]\d*$/.test(value) ? amountProblem(Number(value), modes) : "Debe ser un entero en centavos"
}

const keyProblem = (key: string | undefined): string | undefined => {
  if (!key) {
    return MISSING
  }
  return key === SANDBOX_CREDENTIALS.wompi.WOMPI_PUBLIC_KEY
    ? undefined
    : "La llave proporcionada no corresponde a este ambiente."
}

const expirationProblem = (expiration: string | undefined, now: number): string | undefined => {
  if (!expiration) {
    return undefined
  }
  const until = Date.parse(expiration)
  if (Number.isNaN(until)) {
    return "Debe ser una fecha ISO 8601"
  }
  return until > now ? undefined : "El tiempo para pagar terminó"
}

const LEGAL_ID_TYPES = ["CC", "CE", "NIT", "PP", "TI", "DNI", "RG", "OTHER"]

/** The name that must come with each of these (Wompi docs, Widget & Checkout Web). */
const PAIRS: Record<string, string> = {
  "customer-data:phone-number": "customer-data:phone-number-prefix",
  "customer-data:legal-id": "customer-data:legal-id-type",
}

/** What an address cannot do without, once any of it is given. */
const ADDRESS = ["address-line-1", "country", "city", "region", "phone-number"].map(
  (name) => `shipping-address:${name}`
)

const missingPartners = (query: Fields): CheckoutProblem[] => {
  const partners = Object.entries(PAIRS).flatMap(([name, partner]) => (textOf(query, name) ? [partner] : []))
  const address = Object.keys(groupOf(query, "shipping-address")).length ? ADDRESS : []
  return [...partners, ...address]
    .filter((field) => !textOf(query, field))
    .map((field) => ({ field, message: MISSING }))
}

/** Everything that keeps the checkout from opening. `now` in milliseconds since the epoch. */
export const checkoutProblems = (query: Fields, now: number, modes: Modes = DEFAULT_MODES): CheckoutProblem[] => {
  const redirect = textOf(query, "redirect-url")
  const reference = textOf(query, "reference")
  const legalIdType = textOf(query, "customer-data:legal-id-type")
  const messages: Record<string, string | undefined> = {
    "public-key": keyProblem(textOf(query, "public-key")),
    currency: query.currency === "COP" ? undefined : "Solo se admite COP",
    "amount-in-cents": centsProblem(textOf(query, "amount-in-cents"), modes),
    reference: reference && reference.length <= 255 ? undefined : MISSING,
    "redirect-url": !redirect || isHttpUrl(redirect) ? undefined : "Debe ser una dirección http(s)",
    "expiration-time": expirationProblem(textOf(query, "expiration-time"), now),
    "customer-data:legal-id-type":
      !legalIdType || LEGAL_ID_TYPES.includes(legalIdType) ? undefined : `Debe ser ${LEGAL_ID_TYPES.join(", ")}`,
    "signature:integrity": signatureProblem({
      signature: textOf(query, "signature:integrity"),
      reference,
      amountInCents: query["amount-in-cents"],
      currency: query.currency,
      expirationTime: textOf(query, "expiration-time"),
    }),
  }
  return [
    ...Object.entries(messages).flatMap(([field, message]) => (message ? [{ field, message }] : [])),
    ...missingPartners(query),
  ]
}

/** Whether the payer would be led back to the merchant's own machine, which Wompi's firewall refuses. */
export const isLocalRedirect = (query: Fields): boolean => {
  const redirect = textOf(query, "redirect-url")
  return (
    redirect !== undefined &&
    URL.canParse(redirect) &&
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(redirect).hostname)
  )
}
