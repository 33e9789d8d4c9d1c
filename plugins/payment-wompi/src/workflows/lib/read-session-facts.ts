import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SessionFacts } from "../../wompi/judge"

/** Provider ids of this plugin: `pp_wompi_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_wompi(_|$)/

const stringAt = (data: Record<string, unknown> | null | undefined, name: string): string | null => {
  const value = data?.[name]
  return typeof value === "string" ? value : null
}

/** The payment session with its payment, cart and order, or `null` when there is no such session of this provider. */
export const readSessionFacts = async (container: MedusaContainer, sessionId: string): Promise<SessionFacts | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: [
      "id",
      "amount",
      "raw_amount",
      "currency_code",
      "provider_id",
      "data",
      "payment_collection_id",
      "payment.id",
      "payment.data",
      "payment.captured_at",
      "payment.canceled_at",
      "payment.refunds.id",
    ],
    filters: { id: sessionId },
  })
  const session = sessions[0]
  if (session?.id !== sessionId || !PROVIDER_ID.test(session.provider_id)) {
    return null
  }
  const { payment } = session

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
    payment: payment
      ? {
          transaction_id: stringAt(payment.data, "transaction_id"),
          is_captured: Boolean(payment.captured_at),
          is_canceled: Boolean(payment.canceled_at),
          is_refunded: (payment.refunds ?? []).length > 0,
        }
      : null,
    has_cart: Boolean(cartId),
    has_order: orders.length > 0,
  }
}
