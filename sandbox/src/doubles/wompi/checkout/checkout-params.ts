import { groupOf, textOf, type Fields } from "./checkout-query"

/** What the hosted checkout is asked to charge. */
export type CheckoutParams = {
  reference: string
  amountInCents: number
  redirectUrl?: string
  email?: string
  /** Until when a payment may be started, in milliseconds since the epoch. */
  expiresAt?: number
  taxes: { type: string; amount_in_cents: number }[]
  customerData: Record<string, string>
  shippingAddress: Record<string, string>
}

const taxesOf = (query: Fields): CheckoutParams["taxes"] =>
  Object.entries(groupOf(query, "tax-in-cents")).map(([type, cents]) => ({
    type: type.toUpperCase(),
    amount_in_cents: Number(cents),
  }))

/** Reads parameters that `checkoutProblems` found nothing wrong with. */
export const readCheckoutParams = (query: Fields): CheckoutParams => {
  const { email, ...customer } = groupOf(query, "customer-data")
  const { phone_number_prefix: prefix = "", ...customerData } = customer
  if (customerData.phone_number) {
    customerData.phone_number = `${prefix}${customerData.phone_number}`
  }
  const expiration = textOf(query, "expiration-time")
  return {
    reference: String(query.reference),
    amountInCents: Number(query["amount-in-cents"]),
    redirectUrl: textOf(query, "redirect-url"),
    email,
    expiresAt: expiration ? Date.parse(expiration) : undefined,
    taxes: taxesOf(query),
    customerData,
    shippingAddress: groupOf(query, "shipping-address"),
  }
}

/** The address to send the payer back to: the merchant's own with `id` added. */
export const redirectWithId = (redirectUrl: string, transactionId: string): string => {
  const url = new URL(redirectUrl)
  url.searchParams.set("id", transactionId)
  return url.toString()
}
