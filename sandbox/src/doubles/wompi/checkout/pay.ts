import type { Outcome } from "../outcomes"
import type { PaymentMethodType, Transaction } from "../types"
import { invalidInput } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import type { CheckoutParams } from "./checkout-params"

/** After a failed try the payer may choose another method for three minutes (Wompi docs, Reintento de pago). */
const RETRY_WINDOW_MS = 3 * 60_000

/** Why a reference can no longer be paid at the checkout, or nothing. `now` in milliseconds since the epoch. */
export const referenceProblem = (transactions: Transaction[], now: number): string | undefined => {
  const isOpen = transactions.every(
    ({ status, finalized_at }) =>
      (status === "DECLINED" || status === "ERROR") && now - Date.parse(finalized_at ?? "") <= RETRY_WINDOW_MS
  )
  return isOpen ? undefined : "La referencia ya ha sido usada"
}

export type Payment = { method: PaymentMethodType; outcome: Outcome; email?: string }

const EXAMPLE_METHODS: Record<PaymentMethodType, Record<string, unknown>> = {
  CARD: { installments: 1, extra: { name: "VISA-4242", brand: "VISA", last_four: "4242", bin: "424242" } },
  NEQUI: { phone_number: "3991111111" },
  PSE: { user_type: 0, user_legal_id_type: "CC", user_legal_id: "1000123", financial_institution_code: "1" },
  BANCOLOMBIA_TRANSFER: { user_type: "PERSON" },
  BANCOLOMBIA_COLLECT: {},
}

/** Carries out one payment at the hosted checkout. `sent` resolves when the event was delivered or given up on. */
export const pay = (
  state: WompiState,
  params: CheckoutParams,
  { method, outcome, email }: Payment
): { transaction: Transaction; sent: Promise<unknown> } => {
  const { reference, amountInCents, customerData, shippingAddress } = params
  const problem = referenceProblem(state.transactions.withReference(reference), state.world.clock.now())
  if (problem) {
    throw invalidInput({ reference: [problem] })
  }
  const customerEmail = email || params.email
  if (!customerEmail) {
    throw invalidInput({ customer_email: ["No está presente"] })
  }
  const transaction = state.transactions.create({
    amount_in_cents: amountInCents,
    reference,
    customer_email: customerEmail,
    payment_method: { type: method, ...structuredClone(EXAMPLE_METHODS[method]) },
    redirect_url: params.redirectUrl ?? null,
    customer_data: Object.keys(customerData).length ? customerData : null,
    shipping_address: Object.keys(shippingAddress).length ? shippingAddress : null,
  })
  const sent = outcome.status === "PENDING" ? Promise.resolve() : state.transactions.settle(transaction.id, outcome)
  return { transaction, sent }
}
