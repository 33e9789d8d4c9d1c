import { enabledMethod } from "../enabled-method"
import { MERCHANT_OF_TRANSACTION } from "../merchant"
import { isMethodType, methodProblems } from "../method-rules"
import { isThreeDsCard, scenarioOf, type ThreeDsScenario } from "../three-ds/scenarios"
import type { PaymentMethod } from "../types"
import { spendCard, type ValidMethod } from "../validate-payment-method"
import { invalidInput } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import type { CheckoutParams } from "./checkout-params"
import type { Fields } from "./checkout-query"
import { METHOD_FIELDS } from "./method-fields"

/** What the payer typed for this method, or the test data where they typed nothing at all. */
const typedFor = (type: PaymentMethod["type"], fields: Fields): Record<string, string> =>
  Object.fromEntries(
    METHOD_FIELDS[type].map(({ name, value }) => {
      const typed = fields[`${type}.${name}`]
      return [name, typeof typed === "string" ? typed.trim() : value]
    })
  )

const cardMethod = (state: WompiState, typed: Record<string, string>): PaymentMethod => {
  const [month = "", year = ""] = typed.expiry.split("/").map((part) => part.trim())
  const token = state.cards.create({
    number: typed.number.replaceAll(/[\s-]/g, ""),
    cvc: typed.cvc,
    exp_month: month,
    exp_year: year.replace(/^20(?=\d\d$)/, ""),
    card_holder: typed.card_holder,
  })
  return { type: "CARD", token: token.id, installments: Number(typed.installments) }
}

const describe = (reference: string): string =>
  `Pago a ${MERCHANT_OF_TRANSACTION.name}, ref: ${reference}`.replaceAll("'", "").slice(0, 64)

const otherMethod = (method: PaymentMethod, typed: Record<string, string>, params: CheckoutParams): PaymentMethod => {
  const payment_description = describe(params.reference)
  switch (method.type) {
    case "PSE":
      return { ...method, ...typed, user_type: Number(typed.user_type), payment_description }
    case "BANCOLOMBIA_TRANSFER":
      return { ...method, user_type: "PERSON", payment_description }
    case "BANCOLOMBIA_QR":
    case "DAVIPLATA":
      return { ...method, ...typed, payment_description }
    case "BANCOLOMBIA_BNPL":
      return {
        ...method,
        ...typed,
        phone_code: "+57",
        redirect_url: params.redirectUrl ?? "https://checkout.wompi.co",
        payment_description,
      }
    default:
      return { ...method, ...typed }
  }
}

export type PayersMethod = ValidMethod & { threeDs?: ThreeDsScenario }

/**
 * Reads the method that the payer chose at the checkout and what they typed for it. A card is tokenized, and its token
 * spent, by the API's own rules; the checkout authenticates 3DS cards by itself.
 *
 * @throws WompiError 404 for a method that is not enabled; 422 with a message per field
 */
export const readPaymentMethod = (state: WompiState, fields: Fields, params: CheckoutParams): PayersMethod => {
  if (!isMethodType(fields.method)) {
    throw invalidInput({ method: ["No es un valor admitido"] })
  }
  const enabled = enabledMethod(state, { type: fields.method })
  const typed = typedFor(enabled.type, fields)
  const method = enabled.type === "CARD" ? cardMethod(state, typed) : otherMethod(enabled, typed, params)
  const problems = methodProblems(method, params.amountInCents)
  if (Object.keys(problems).length) {
    throw invalidInput(problems)
  }
  if (method.type !== "CARD") {
    return { paymentMethod: method }
  }
  const card = spendCard(state, method)
  const { cardNumber = "" } = card
  return { ...card, threeDs: isThreeDsCard(cardNumber) ? scenarioOf(cardNumber) : undefined }
}
