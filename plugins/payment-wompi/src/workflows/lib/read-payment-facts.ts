import { pesosToCents } from "@kaiu/medusa-kit"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { PaymentFacts } from "../../wompi/judge"

/** Provider ids of this plugin: `pp_wompi_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_wompi(_|$)/

/** Is this the id of a payment provider that pays through Wompi? */
export const isWompiProvider = (providerId: string | undefined): boolean => PROVIDER_ID.test(providerId ?? "")

const stringAt = (data: Record<string, unknown> | null | undefined, name: string): string | null => {
  const value = data?.[name]
  return typeof value === "string" ? value : null
}

const sumInCents = (rows: { raw_amount?: unknown; amount?: unknown }[] | undefined): number =>
  pesosToCents(MathBN.sum(0, ...(rows ?? []).map(({ raw_amount, amount }) => (raw_amount ?? amount) as BigNumberInput)))

const readPayment = async (container: MedusaContainer, sessionId: string): Promise<PaymentFacts["payment"]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: [
      "id",
      "provider_id",
      "data",
      "captured_at",
      "canceled_at",
      "captures.amount",
      "captures.raw_amount",
      "refunds.amount",
      "refunds.raw_amount",
    ],
    filters: { payment_session_id: sessionId },
  })
  const payment = payments.find(({ provider_id }) => isWompiProvider(provider_id))
  if (!payment) {
    return null
  }
  return {
    id: payment.id,
    transaction_id: stringAt(payment.data, "transaction_id"),
    is_captured: Boolean(payment.captured_at),
    is_canceled: Boolean(payment.canceled_at),
    captured_in_cents: sumInCents(payment.captures as never),
    refunded_in_cents: sumInCents(payment.refunds as never),
  }
}

const readOrder = async (container: MedusaContainer, cartId: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  if (!links[0]) {
    return null
  }
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "status"],
    filters: { id: links[0].order_id },
  })
  return { id: links[0].order_id as string, is_canceled: orders[0]?.status === "canceled" }
}

const readSession = async (container: MedusaContainer, sessionId: string): Promise<PaymentFacts["session"]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["id", "amount", "raw_amount", "currency_code", "provider_id", "payment_collection_id"],
    filters: { id: sessionId },
  })
  const session = sessions.find(({ provider_id }) => isWompiProvider(provider_id))
  if (!session) {
    return null
  }

  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  const cartId: string | undefined = carts[0]?.cart_id
  return {
    amount: session.raw_amount ?? session.amount,
    currency_code: session.currency_code,
    has_cart: Boolean(cartId),
    // An undefined filter would match every order.
    order: cartId ? await readOrder(container, cartId) : null,
  }
}

/**
 * What Medusa and the ledger have of a payment session of this plugin: the session with its cart and order, its
 * payment, the references issued for it and what was returned of the transaction, if one is named.
 */
export const readPaymentFacts = async (
  container: MedusaContainer,
  sessionId: string,
  transactionId?: string
): Promise<PaymentFacts> => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  return {
    session: await readSession(container, sessionId),
    payment: await readPayment(container, sessionId),
    references: (await wompi.listAttempts(sessionId)).map(({ reference }) => reference),
    returned_in_cents: transactionId === undefined ? 0 : await wompi.returnedInCents(transactionId),
  }
}
