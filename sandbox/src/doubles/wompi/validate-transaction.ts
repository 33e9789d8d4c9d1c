import { outcomeOf, type Outcome } from "./outcomes"
import { signatureProblem } from "./signature-problem"
import { PAYMENT_METHODS, type NewTransaction, type PaymentMethodType } from "./types"
import { validatePaymentMethod } from "./validate-payment-method"
import { invalidInput, notFound } from "./wompi-error"
import type { WompiState } from "./wompi-state"

const MISSING = "No está presente"
const MAX_CENTS = 1_000_000_000_000
const MAX_REFERENCE = 255

type Body = Record<string, unknown>

const isMethodType = (type: unknown): type is PaymentMethodType => PAYMENT_METHODS.includes(type as PaymentMethodType)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const isRealAmount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_CENTS

const referenceProblem = (state: WompiState, reference: unknown): string | undefined => {
  if (typeof reference !== "string" || !reference) {
    return MISSING
  }
  if (reference.length > MAX_REFERENCE) {
    return `No puede superar ${MAX_REFERENCE} caracteres`
  }
  return state.transactions.withReference(reference).length ? "La referencia ya ha sido usada" : undefined
}

const emailProblem = (email: unknown): string | undefined => {
  if (typeof email !== "string" || !email) {
    return MISSING
  }
  return /^\S+@\S+\.\S+$/.test(email) ? undefined : "Formato inválido"
}

/** Field → messages of everything wrong outside `payment_method`; empty when all is well. */
const problemsOf = (state: WompiState, body: Body): Record<string, string[]> => {
  const problems: Record<string, string | undefined> = {
    acceptance_token: state.acceptance.problem(body.acceptance_token, "END_USER_POLICY"),
    accept_personal_auth: state.acceptance.problem(body.accept_personal_auth, "PERSONAL_DATA_AUTH"),
    amount_in_cents: isRealAmount(body.amount_in_cents) ? undefined : "Debe ser un entero entre 1 y 1000000000000",
    currency: body.currency === "COP" ? undefined : "Solo se admite COP",
    customer_email: emailProblem(body.customer_email),
    reference: referenceProblem(state, body.reference),
    payment_method: isObject(body.payment_method) ? undefined : MISSING,
    signature: signatureProblem({
      signature: body.signature,
      reference: body.reference,
      amountInCents: body.amount_in_cents,
      currency: body.currency,
      expirationTime: body.expiration_time,
    }),
  }
  return Object.fromEntries(
    Object.entries(problems).flatMap(([field, message]) => (message ? [[field, [message]]] : []))
  )
}

/**
 * Checks the body of `POST /v1/transactions` as Wompi does and says how the payment will end.
 *
 * @throws WompiError 422 with a message per field; 404 for a method that the merchant has not enabled
 */
export const validateTransaction = (state: WompiState, body: Body): { input: NewTransaction; outcome: Outcome } => {
  const problems = problemsOf(state, body)
  if (Object.keys(problems).length) {
    throw invalidInput(problems)
  }
  const method = body.payment_method as Record<string, unknown>
  if (!isMethodType(method.type)) {
    throw notFound(`No hay una identidad de pago para ${String(method.type)} configurada para este comercio`)
  }
  const { paymentMethod, cardNumber } = validatePaymentMethod(state, { ...method, type: method.type }, body)
  return {
    input: {
      amount_in_cents: body.amount_in_cents as number,
      reference: body.reference as string,
      customer_email: body.customer_email as string,
      payment_method: paymentMethod,
      redirect_url: typeof body.redirect_url === "string" ? body.redirect_url : null,
      customer_data: isObject(body.customer_data) ? body.customer_data : null,
      shipping_address: isObject(body.shipping_address) ? body.shipping_address : null,
      taxes: Array.isArray(body.taxes) ? body.taxes : [],
    },
    outcome: outcomeOf(paymentMethod, cardNumber),
  }
}
