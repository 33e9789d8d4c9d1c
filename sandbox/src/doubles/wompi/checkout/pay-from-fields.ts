import type { Transaction } from "../types"
import { invalidInput } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import { readCheckoutParams, redirectWithId, type CheckoutParams } from "./checkout-params"
import { checkoutProblems } from "./checkout-problems"
import { checkoutQueryOf, textOf, type Fields } from "./checkout-query"
import { OUTCOMES, type OutcomeName } from "./copy"
import { pay } from "./pay"

export const TRANSACTIONS = "/wompi/checkout/transactions"

/** @throws WompiError 422 with a message per parameter */
export const readParams = (state: WompiState, fields: Fields): CheckoutParams => {
  const problems = checkoutProblems(fields, state.world.clock.now(), state.modes.current)
  if (problems.length) {
    throw invalidInput(Object.fromEntries(problems.map(({ field, message }) => [field, [message]])))
  }
  return readCheckoutParams(fields)
}

/** How a person decides; leaves the decision to the test data for `TEST_DATA`. @throws WompiError 422 */
export const readOutcome = ({ outcome }: Fields) => {
  if (outcome === "TEST_DATA") {
    return undefined
  }
  if (!Object.hasOwn(OUTCOMES, String(outcome))) {
    throw invalidInput({ outcome: ["No es un valor admitido"] })
  }
  return OUTCOMES[outcome as OutcomeName]
}

export type PaidFromFields = {
  transaction: Transaction
  sent: Promise<unknown>
  /** How the payment stands, with a way to try again. */
  resultPage: string
  /** Where the merchant wants the payer back; the result's page without a wish. */
  redirectTo: string
}

/**
 * Pays at the checkout with its own parameters plus `method`, `outcome`, and perhaps `email`, `full-name`, `phone` and
 * the method's own fields as `CARD.number`. Waiting for `sent` means waiting for the shop to have taken the event.
 *
 * @throws WompiError 422 with a message per field, 404 for a method that is not enabled
 */
export const payFromFields = (state: WompiState, fields: Fields): PaidFromFields => {
  const query = checkoutQueryOf(fields)
  const params = readParams(state, query)
  const outcome = readOutcome(fields)
  const payer = {
    email: textOf(fields, "email"),
    fullName: textOf(fields, "full-name"),
    phone: textOf(fields, "phone"),
  }
  const { transaction, sent } = pay(state, params, { fields, outcome, payer })
  const resultPage = `${TRANSACTIONS}/${transaction.id}?${new URLSearchParams(query)}`
  const redirectTo = params.redirectUrl ? redirectWithId(params.redirectUrl, transaction.id) : resultPage
  return { transaction, sent, resultPage, redirectTo }
}
