import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { signatureProblem } from "../signature-problem"

/** What the hosted checkout is asked to charge. */
export type CheckoutParams = {
  reference: string
  amountInCents: number
  redirectUrl?: string
  email?: string
  customerData: Record<string, string>
  shippingAddress: Record<string, string>
}

export type CheckoutProblem = { field: string; message: string }

type Query = Record<string, unknown>

const MISSING = "No está presente"
const MAX_CENTS = 1_000_000_000_000

const textOf = (query: Query, name: string): string | undefined => {
  const value = query[name]
  return typeof value === "string" && value ? value : undefined
}

/** `customer-data:full-name` and its siblings as `full_name` … (Wompi docs, Widget & Checkout Web). */
const group = (query: Query, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([name, value]) => name.startsWith(`${prefix}:`) && typeof value === "string" && value)
      .map(([name, value]) => [name.slice(prefix.length + 1).replaceAll("-", "_"), String(value)])
  )

const isHttpUrl = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const amountProblem = (value: string | undefined): string | undefined => {
  if (!value) {
    return MISSING
  }
  return /^[1-9]\d*$/.test(value) && Number(value) <= MAX_CENTS ? undefined : "Debe ser un entero en centavos"
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

/** The name that must come with each of these (Wompi docs, Widget & Checkout Web). */
const PAIRS: Record<string, string> = {
  "customer-data:phone-number": "customer-data:phone-number-prefix",
  "customer-data:legal-id": "customer-data:legal-id-type",
}

const pairProblems = (query: Query): CheckoutProblem[] =>
  Object.entries(PAIRS)
    .filter(([name, partner]) => textOf(query, name) && !textOf(query, partner))
    .map(([, partner]) => ({ field: partner, message: MISSING }))

/** Everything that keeps the checkout from opening. `now` in milliseconds since the epoch. */
export const checkoutProblems = (query: Query, now: number): CheckoutProblem[] => {
  const redirect = textOf(query, "redirect-url")
  const reference = textOf(query, "reference")
  const messages: Record<string, string | undefined> = {
    "public-key": keyProblem(textOf(query, "public-key")),
    currency: query.currency === "COP" ? undefined : "Solo se admite COP",
    "amount-in-cents": amountProblem(textOf(query, "amount-in-cents")),
    reference: reference && reference.length <= 255 ? undefined : MISSING,
    "redirect-url": !redirect || isHttpUrl(redirect) ? undefined : "Debe ser una dirección http(s)",
    "expiration-time": expirationProblem(textOf(query, "expiration-time"), now),
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
    ...pairProblems(query),
  ]
}

/** Reads parameters that `checkoutProblems` found nothing wrong with. */
export const readCheckoutParams = (query: Query): CheckoutParams => {
  const { email, ...customer } = group(query, "customer-data")
  const { phone_number_prefix: prefix = "", ...customerData } = customer
  if (customerData.phone_number) {
    customerData.phone_number = `${prefix}${customerData.phone_number}`
  }
  return {
    reference: String(query.reference),
    amountInCents: Number(query["amount-in-cents"]),
    redirectUrl: textOf(query, "redirect-url"),
    email,
    customerData,
    shippingAddress: group(query, "shipping-address"),
  }
}

/** The address to send the payer back to: the merchant's own with `id` added. */
export const redirectWithId = (redirectUrl: string, transactionId: string): string => {
  const url = new URL(redirectUrl)
  url.searchParams.set("id", transactionId)
  return url.toString()
}
