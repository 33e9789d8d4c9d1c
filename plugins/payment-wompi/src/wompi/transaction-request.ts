import { integritySignature } from "./integrity-signature"
import type { Payer } from "./payer"
import type { PaymentRequest } from "./payment-request"
import type { BrowserInfo } from "./store-types"

const DEFAULT_DESCRIPTION = "Compra en línea"

/** Body of `POST /transactions` in Wompi's own names (Wompi docs, "Transacciones" and "Métodos de pago"). */
export type TransactionRequest = {
  acceptance_token: string
  accept_personal_auth: string
  amount_in_cents: number
  currency: string
  signature: string
  reference: string
  expiration_time: string
  customer_email: string
  customer_data?: {
    full_name?: string
    phone_number?: string
    legal_id_type?: string
    legal_id?: string
    browser_info?: BrowserInfo
  }
  payment_method: Record<string, unknown> & { type: string }
  redirect_url?: string
  is_three_ds?: true
  three_ds_auth_type?: string
}

export type TransactionRequestInput = {
  request: PaymentRequest
  payer: Payer
  /** As recorded in the ledger before anything is sent. */
  attempt: { reference: string; amountInCents: number; currency: string; expiresAt: Date }
  integritySecret: string
}

const methodOf = ({ payment_method: method }: PaymentRequest): TransactionRequest["payment_method"] => {
  switch (method.type) {
    case "CARD":
      return { type: method.type, token: method.token, installments: method.installments }
    case "BANCOLOMBIA_TRANSFER":
      return { user_type: "PERSON", ...method, payment_description: method.payment_description ?? DEFAULT_DESCRIPTION }
    case "PSE":
    case "BANCOLOMBIA_QR":
    case "DAVIPLATA":
      return { ...method, payment_description: method.payment_description ?? DEFAULT_DESCRIPTION }
    default:
      return method
  }
}

/** 3DS is asked for with what the card's bank wants to know of the browser. */
const threeDsOf = ({ payment_method: method, browser_info }: PaymentRequest) =>
  method.type === "CARD" && browser_info
    ? { is_three_ds: true as const, three_ds_auth_type: method.three_ds_auth_type }
    : {}

/** The request with which Wompi is asked for a transaction, signed with its expiration. */
export const transactionRequest = (input: TransactionRequestInput): TransactionRequest => {
  const { request, payer, attempt, integritySecret } = input
  const { reference, amountInCents, currency } = attempt
  const expirationTime = attempt.expiresAt.toISOString()
  const threeDs = threeDsOf(request)
  const { email, redirectUrl, ...customer } = payer
  return {
    acceptance_token: request.acceptance_token,
    accept_personal_auth: request.accept_personal_auth,
    amount_in_cents: amountInCents,
    currency,
    signature: integritySignature({ reference, amountInCents, currency, expirationTime, integritySecret }),
    reference,
    expiration_time: expirationTime,
    customer_email: email,
    customer_data: { ...customer, browser_info: threeDs.is_three_ds && request.browser_info },
    payment_method: methodOf(request),
    redirect_url: redirectUrl,
    ...threeDs,
  }
}
