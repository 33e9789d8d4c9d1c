import { MISSING, methodProblems } from "./method-rules"
import { threeDsProblems } from "./three-ds/three-ds-problems"
import type { PaymentMethod } from "./types"
import { invalidInput } from "./wompi-error"
import type { WompiState } from "./wompi-state"

/** PSE is the one method that wants to know the payer and where to send them back to. */
const pseProblems = (body: Record<string, unknown>): Record<string, string[]> => {
  const customer = (body.customer_data ?? {}) as Record<string, unknown>
  const missing = [
    ...["full_name", "phone_number"].filter((field) => !customer[field]).map((field) => `customer_data.${field}`),
    ...(body.redirect_url ? [] : ["redirect_url"]),
  ]
  return Object.fromEntries(missing.map((field) => [field, [MISSING]]))
}

/** The card behind a token that has not paid yet. @throws WompiError 422 */
const cardOf = (state: WompiState, token: unknown) => {
  const entry = state.cards.find(token)
  if (!entry) {
    throw invalidInput({ "payment_method.token": [token ? "El token no existe" : MISSING] })
  }
  if (entry.used) {
    throw invalidInput({ "payment_method.token": ["El token ya fue usado"] })
  }
  return entry
}

export type ValidMethod = { paymentMethod: PaymentMethod; cardNumber?: string }

/** A card payment as the transaction keeps it; the token is spent. @throws WompiError 422 */
export const spendCard = (state: WompiState, method: PaymentMethod): ValidMethod => {
  const entry = cardOf(state, method.token)
  entry.used = true
  const { name, brand, last_four, bin, exp_year, exp_month, card_holder } = entry.token
  return {
    paymentMethod: {
      type: "CARD",
      installments: method.installments,
      extra: { name, brand, last_four, bin, exp_year, exp_month, card_holder },
    },
    cardNumber: entry.number,
  }
}

/**
 * Checks one `payment_method` and returns it as the transaction keeps it; a card token is spent.
 *
 * @throws WompiError 422 with a message per field
 */
export const validatePaymentMethod = (
  state: WompiState,
  method: PaymentMethod,
  body: Record<string, unknown>
): ValidMethod => {
  const problems = {
    ...methodProblems(method, body.amount_in_cents),
    ...(method.type === "PSE" ? pseProblems(body) : {}),
    ...(method.type === "CARD" ? threeDsProblems(body) : {}),
  }
  if (Object.keys(problems).length) {
    throw invalidInput(problems)
  }
  return method.type === "CARD" ? spendCard(state, method) : { paymentMethod: { ...method, extra: undefined } }
}
