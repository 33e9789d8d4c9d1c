import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentFacts } from "../../wompi/judge"

/** Provider ids of this plugin: `pp_wompi_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_wompi(_|$)/

const stringAt = (data: Record<string, unknown> | null | undefined, name: string): string | null => {
  const value = data?.[name]
  return typeof value === "string" ? value : null
}

const readPayment = async (container: MedusaContainer, sessionId: string): Promise<PaymentFacts["payment"]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["id", "provider_id", "data", "captured_at", "canceled_at", "refunds.id"],
    filters: { payment_session_id: sessionId },
  })
  const payment = payments.find(({ provider_id }) => PROVIDER_ID.test(provider_id))
  if (!payment) {
    return null
  }
  return {
    transaction_id: stringAt(payment.data, "transaction_id"),
    is_captured: Boolean(payment.captured_at),
    is_canceled: Boolean(payment.canceled_at),
    is_refunded: (payment.refunds ?? []).length > 0,
  }
}

const readSession = async (container: MedusaContainer, sessionId: string): Promise<PaymentFacts["session"]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["id", "amount", "raw_amount", "currency_code", "provider_id", "data", "payment_collection_id"],
    filters: { id: sessionId },
  })
  const session = sessions.find(({ provider_id }) => PROVIDER_ID.test(provider_id))
  if (!session) {
    return null
  }

  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  const cartId: string | undefined = carts[0]?.cart_id
  // An undefined filter would match every order.
  const { data: orders } = cartId
    ? await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
    : { data: [] }

  return {
    amount: session.raw_amount ?? session.amount,
    currency_code: session.currency_code,
    reference: stringAt(session.data, "reference"),
    has_cart: Boolean(cartId),
    has_order: orders.length > 0,
  }
}

/** What Medusa has of a payment session of this plugin: the session with its cart and order, and its payment. */
export const readPaymentFacts = async (container: MedusaContainer, sessionId: string): Promise<PaymentFacts> => ({
  session: await readSession(container, sessionId),
  payment: await readPayment(container, sessionId),
})
