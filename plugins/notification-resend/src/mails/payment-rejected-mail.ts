import type { BigNumberInput } from "@medusajs/framework/types"
import { PAYMENT_REJECTED, type PaymentRejectedData } from "../templates/payment-rejected"
import { toNumber } from "./to-number"
import type { Mail } from "./types"

type Buyer = { email?: string | null; shipping_address?: { first_name?: string | null } | null }

/** A payment session as {@link PAYMENT_REJECTED_FIELDS} fetches it. */
export type RejectedSession = {
  id: string
  amount: BigNumberInput
  currency_code: string
  payment_collection?: { cart?: Buyer | null; order?: Buyer | null } | null
}

export const PAYMENT_REJECTED_FIELDS = [
  "id",
  "amount",
  "currency_code",
  "payment_collection.cart.email",
  "payment_collection.cart.shipping_address.first_name",
  "payment_collection.order.email",
  "payment_collection.order.shipping_address.first_name",
]

/**
 * The news that a payment was not approved, or `null` when nobody's e-mail is known. One per payment session: somebody
 * who tries three cards in a row gets one mail.
 */
export const paymentRejectedMail = (session: RejectedSession): Mail | null => {
  const { cart, order } = session.payment_collection ?? {}
  const buyer = cart?.email ? cart : order
  if (!buyer?.email) {
    return null
  }
  const data: PaymentRejectedData = {
    customer_name: buyer.shipping_address?.first_name ?? null,
    currency_code: session.currency_code,
    amount: toNumber(session.amount),
  }
  return {
    to: buyer.email,
    template: PAYMENT_REJECTED,
    data,
    idempotency_key: `${session.id}:${PAYMENT_REJECTED}`,
    trigger_type: "wompi.transaction_updated",
    resource_id: session.id,
    resource_type: "payment_session",
  }
}
