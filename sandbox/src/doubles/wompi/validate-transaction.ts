import { isRecord } from "../../core/dig"
import { amountProblem } from "./amounts"
import { emailProblem } from "./email-problem"
import { enabledMethod } from "./enabled-method"
import { isHttpUrl } from "./is-http-url"
import { MISSING } from "./method-rules"
import { outcomeOf, PAYER_DECIDES, type Outcome } from "./outcomes"
import { signatureProblem } from "./signature-problem"
import { authenticatedOutcome, scenarioOf, type ThreeDsScenario } from "./three-ds/scenarios"
import type { NewTransaction } from "./types"
import { validatePaymentMethod, type ValidMethod } from "./validate-payment-method"
import { invalidInput, messagesOf } from "./wompi-error"
import type { WompiState } from "./wompi-state"

const MAX_REFERENCE = 255

type Body = Record<string, unknown>

const referenceProblem = (state: WompiState, reference: unknown): string | undefined => {
  if (typeof reference !== "string" || !reference) {
    return MISSING
  }
  if (reference.length > MAX_REFERENCE) {
    return `No puede superar ${MAX_REFERENCE} caracteres`
  }
  return state.transactions.withReference(reference).length ? "La referencia ya ha sido usada" : undefined
}

/** Whoever saved a source has accepted the contracts then: its payments need no tokens, but may bring good ones. */
const acceptanceProblems = (state: WompiState, body: Body): Record<string, string | undefined> => {
  const problem = (field: string, kind: "END_USER_POLICY" | "PERSONAL_DATA_AUTH") =>
    body.payment_source_id !== undefined && body[field] === undefined
      ? undefined
      : state.acceptance.problem(body[field], kind)
  return {
    acceptance_token: problem("acceptance_token", "END_USER_POLICY"),
    accept_personal_auth: problem("accept_personal_auth", "PERSONAL_DATA_AUTH"),
  }
}

/** Field → messages of everything wrong outside `payment_method`; empty when all is well. */
const problemsOf = (state: WompiState, body: Body): Record<string, string[]> => {
  const hasMethod = isRecord(body.payment_method) || body.payment_source_id !== undefined
  const problems: Record<string, string | undefined> = {
    ...acceptanceProblems(state, body),
    amount_in_cents: amountProblem(body.amount_in_cents, state.modes.current),
    currency: body.currency === "COP" ? undefined : "Solo se admite COP",
    customer_email: emailProblem(body.customer_email),
    reference: referenceProblem(state, body.reference),
    payment_method: hasMethod ? undefined : MISSING,
    redirect_url: !body.redirect_url || isHttpUrl(body.redirect_url) ? undefined : "Debe ser una dirección http(s)",
    signature: signatureProblem({
      signature: body.signature,
      reference: body.reference,
      amountInCents: body.amount_in_cents,
      currency: body.currency,
      expirationTime: body.expiration_time,
    }),
  }
  return messagesOf(problems)
}

/** How a payment ends by the test data, unless a person is to decide. */
export const plannedOutcome = (
  state: WompiState,
  { paymentMethod, cardNumber = "" }: ValidMethod,
  threeDs?: ThreeDsScenario
): Outcome => {
  if (state.modes.current.payer_decides && PAYER_DECIDES.has(paymentMethod.type)) {
    return { status: "PENDING", status_message: null }
  }
  const outcome = outcomeOf(paymentMethod, cardNumber)
  return threeDs ? authenticatedOutcome(threeDs, cardNumber, outcome) : outcome
}

const sourceOf = (state: WompiState, body: Body): (ValidMethod & { payment_source_id: number }) | undefined => {
  if (body.payment_source_id === undefined) {
    return undefined
  }
  return { ...state.sources.methodOf(body.payment_source_id, body), payment_source_id: Number(body.payment_source_id) }
}

const scenarioOfBody = (body: Body, cardNumber?: string): ThreeDsScenario | undefined =>
  body.is_three_ds === true && cardNumber
    ? scenarioOf(cardNumber, body.three_ds_auth_type as ThreeDsScenario | undefined)
    : undefined

export type PlannedTransaction = { input: NewTransaction; outcome: Outcome }

/**
 * Checks the body of `POST /v1/transactions` as Wompi does and says how the payment will end.
 *
 * @throws WompiError 422 with a message per field; 404 for a method that the merchant has not enabled
 */
export const validateTransaction = (state: WompiState, body: Body): PlannedTransaction => {
  const problems = problemsOf(state, body)
  if (Object.keys(problems).length) {
    throw invalidInput(problems)
  }
  const source = sourceOf(state, body)
  const method =
    source ?? validatePaymentMethod(state, enabledMethod(state, body.payment_method as Record<string, unknown>), body)
  const threeDs = scenarioOfBody(body, method.cardNumber)
  return {
    input: {
      amount_in_cents: body.amount_in_cents as number,
      reference: body.reference as string,
      customer_email: body.customer_email as string,
      payment_method: method.paymentMethod,
      redirect_url: isHttpUrl(body.redirect_url) ? body.redirect_url : null,
      customer_data: isRecord(body.customer_data) ? body.customer_data : null,
      shipping_address: isRecord(body.shipping_address) ? body.shipping_address : null,
      taxes: Array.isArray(body.taxes) ? body.taxes : [],
      payment_source_id: source?.payment_source_id ?? null,
      three_ds: threeDs,
    },
    outcome: plannedOutcome(state, method, threeDs),
  }
}
