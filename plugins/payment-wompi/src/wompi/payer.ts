import { toE164 } from "@kaiu/medusa-kit"
import type { FieldErrors } from "./field-errors"
import type { PaymentRequest } from "./payment-request"

/** Who pays, as far as Wompi wants to know. Sent, and never kept here. */
export type Payer = {
  email: string
  full_name?: string
  phone_number?: string
  legal_id_type?: string
  legal_id?: string
  redirectUrl?: string
}

/** What the cart, or the order, knows already. */
export type KnownPayer = {
  email: string | null
  full_name: string | null
  phone_number: string | null
  redirectUrl: string | null
}

type Need = {
  field: string
  message: string
  valueOf: (payer: Partial<Payer>) => string | undefined
  isNeededFor: (request: PaymentRequest) => boolean
}

const isPse = ({ payment_method }: PaymentRequest) => payment_method.type === "PSE"
const isThreeDs = ({ payment_method, browser_info }: PaymentRequest) =>
  payment_method.type === "CARD" && browser_info !== undefined

/** What Wompi must know of the payer (Wompi docs, "Métodos de pago" and "3D Secure"). */
const NEEDS: Need[] = [
  {
    field: "customer_email",
    message: "Escribe el correo electrónico de quien paga.",
    valueOf: ({ email }) => email,
    isNeededFor: () => true,
  },
  {
    field: "customer_data.full_name",
    message: "Escribe el nombre completo de quien paga.",
    valueOf: ({ full_name }) => full_name,
    isNeededFor: (request) => isPse(request) || isThreeDs(request),
  },
  {
    field: "customer_data.phone_number",
    message: "Escribe el teléfono de quien paga.",
    valueOf: ({ phone_number }) => phone_number,
    isNeededFor: (request) => isPse(request) || isThreeDs(request),
  },
  {
    field: "redirect_url",
    message: "Falta la dirección de regreso a la tienda.",
    valueOf: ({ redirectUrl }) => redirectUrl,
    isNeededFor: isPse,
  },
]

/**
 * Who pays: what the request says, and for the rest what the cart says.
 *
 * @returns the payer, or what is missing by field, in Spanish
 */
export const completePayer = (
  request: PaymentRequest,
  known: KnownPayer
): { payer: Payer; fields?: undefined } | { payer?: undefined; fields: FieldErrors } => {
  const { customer_data = {} } = request
  const payer = {
    email: request.customer_email ?? known.email ?? undefined,
    full_name: customer_data.full_name ?? known.full_name ?? undefined,
    phone_number: customer_data.phone_number ?? toE164(known.phone_number ?? "") ?? undefined,
    legal_id_type: customer_data.legal_id ? customer_data.legal_id_type : undefined,
    legal_id: customer_data.legal_id_type ? customer_data.legal_id : undefined,
    redirectUrl: request.redirect_url ?? known.redirectUrl ?? undefined,
  }
  const missing = NEEDS.filter(({ valueOf, isNeededFor }) => isNeededFor(request) && !valueOf(payer))
  if (missing.length > 0) {
    return { fields: Object.fromEntries(missing.map(({ field, message }) => [field, [message]])) }
  }
  return { payer: payer as Payer }
}
