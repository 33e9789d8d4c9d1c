import type { Outcome } from "../outcomes"
import type { Transaction } from "../types"
import { plannedOutcome } from "../validate-transaction"
import { invalidInput } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import type { CheckoutParams } from "./checkout-params"
import { readPaymentMethod } from "./read-payment-method"
import type { Fields } from "./checkout-query"
import { referenceProblem } from "./retry-window"

export type Payer = { email?: string; fullName?: string; phone?: string }

const customerDataOf = ({ customerData }: CheckoutParams, { fullName, phone }: Payer) => {
  const data = {
    ...customerData,
    ...(fullName ? { full_name: fullName } : {}),
    ...(phone ? { phone_number: phone } : {}),
  }
  return Object.keys(data).length ? data : null
}

export type Payment = {
  /** The form's fields, with the method and what was typed for it. */
  fields: Fields
  /** How the payment ends at once; without it, the test data decide after a while. */
  outcome?: Outcome
  payer: Payer
}

/** Carries out one payment at the hosted checkout. `sent` resolves when the event was delivered or given up on. */
export const pay = (
  state: WompiState,
  params: CheckoutParams,
  { fields, outcome, payer }: Payment
): { transaction: Transaction; sent: Promise<unknown> } => {
  const { reference, amountInCents, shippingAddress, taxes } = params
  const problem = referenceProblem(state.transactions.withReference(reference), state.world.clock.now())
  if (problem) {
    throw invalidInput({ reference: [problem] })
  }
  const customerEmail = payer.email || params.email
  if (!customerEmail) {
    throw invalidInput({ customer_email: ["No está presente"] })
  }
  const { threeDs, ...method } = readPaymentMethod(state, fields, params)
  const transaction = state.transactions.create({
    amount_in_cents: amountInCents,
    reference,
    customer_email: customerEmail,
    payment_method: method.paymentMethod,
    redirect_url: params.redirectUrl ?? null,
    customer_data: customerDataOf(params, payer),
    shipping_address: Object.keys(shippingAddress).length ? shippingAddress : null,
    taxes,
    three_ds: outcome ? undefined : threeDs,
  })
  if (outcome && outcome.status !== "PENDING") {
    return { transaction, sent: state.transactions.settle(transaction.id, outcome) }
  }
  state.transactions.settleLater(
    transaction,
    outcome ?? plannedOutcome(state, method, threeDs),
    outcome ? undefined : threeDs
  )
  return { transaction, sent: Promise.resolve() }
}
