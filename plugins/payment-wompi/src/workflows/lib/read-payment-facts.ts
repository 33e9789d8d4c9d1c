import { pesosToCents } from "@kaiu/medusa-kit"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { PaymentFacts } from "../../wompi/judge"
import { readOrderOf } from "./half-made-order"
import { linkedOrderIds } from "./linked-order-ids"

/** Provider ids of this plugin: `pp_wompi_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_wompi(_|$)/

/** Is this the id of a payment provider that pays through Wompi? */
export const isWompiProvider = (providerId: string | undefined): boolean => PROVIDER_ID.test(providerId ?? "")

const stringAt = (data: Record<string, unknown> | null | undefined, name: string): string | null => {
  const value = data?.[name]
  return typeof value === "string" ? value : null
}

type Money = { amount?: unknown; raw_amount?: unknown }

const sumInCents = (rows: Money[] | undefined): number =>
  pesosToCents(MathBN.sum(0, ...(rows ?? []).map(({ raw_amount, amount }) => (raw_amount ?? amount) as BigNumberInput)))

type PaymentRow = {
  id: string
  provider_id: string
  payment_session_id: string
  payment_collection_id: string
  data: Record<string, unknown> | null
  captured_at: string | Date | null
  canceled_at: string | Date | null
  captures?: Money[]
  refunds?: Money[]
}

const readPayments = async (
  container: MedusaContainer,
  filters: { payment_session_id: string } | { payment_collection_id: string }
): Promise<PaymentRow[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: [
      "id",
      "provider_id",
      "payment_session_id",
      "payment_collection_id",
      "data",
      "captured_at",
      "canceled_at",
      "captures.amount",
      "captures.raw_amount",
      "refunds.amount",
      "refunds.raw_amount",
    ],
    filters,
  })
  return data as unknown as PaymentRow[]
}

const readSession = async (container: MedusaContainer, sessionId: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["id", "amount", "raw_amount", "currency_code", "provider_id", "payment_collection_id"],
    filters: { id: sessionId },
  })
  return sessions.find(({ provider_id }) => isWompiProvider(provider_id)) ?? null
}

const readCartId = async (container: MedusaContainer, collectionId: string): Promise<string | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: collectionId },
  })
  return carts[0]?.cart_id ?? null
}

/** The order of a payment collection. One without a cart was made by staff, and never in part. */
const readOrder = async (
  container: MedusaContainer,
  collectionId: string,
  cartId: string | null
): Promise<PaymentFacts["order"]> => {
  if (cartId !== null) {
    return readOrderOf(container, { cartId, collectionId })
  }
  const [id] = await linkedOrderIds(container, { payment_collection_id: collectionId })
  if (id === undefined) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({ entity: "order", fields: ["id", "status"], filters: { id } })
  return { id, is_canceled: orders[0]?.status === "canceled", is_half_made: false }
}

/** Does the payment hold money, or a promise of it, for its order? */
const isLive = ({ canceled_at, captures, refunds }: PaymentRow): boolean =>
  !canceled_at && !(captures?.length && sumInCents(refunds) >= sumInCents(captures))

const paymentFacts = (payment: PaymentRow): NonNullable<PaymentFacts["payment"]> => ({
  id: payment.id,
  transaction_id: stringAt(payment.data, "transaction_id"),
  is_captured: Boolean(payment.captured_at),
  is_canceled: Boolean(payment.canceled_at),
  captured_in_cents: sumInCents(payment.captures),
  refunded_in_cents: sumInCents(payment.refunds),
})

/**
 * What Medusa and the ledger have of a payment session of this plugin: the session, its payment and its order, whether
 * another payment holds the same order, the references issued for it, and what was returned of the transaction, if one
 * is named.
 */
export const readPaymentFacts = async (
  container: MedusaContainer,
  sessionId: string,
  transactionId?: string
): Promise<PaymentFacts> => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const session = await readSession(container, sessionId)
  const own = await readPayments(container, { payment_session_id: sessionId })
  const payment = own.find(({ provider_id }) => isWompiProvider(provider_id))
  // An undefined filter would match every row.
  const collectionId = session?.payment_collection_id ?? payment?.payment_collection_id
  const cartId = collectionId ? await readCartId(container, collectionId) : null
  const others = collectionId ? await readPayments(container, { payment_collection_id: collectionId }) : []
  return {
    session: session && {
      amount: session.raw_amount ?? session.amount,
      currency_code: session.currency_code,
      has_cart: cartId !== null,
    },
    order: collectionId ? await readOrder(container, collectionId, cartId) : null,
    purchase: cartId !== null && collectionId ? { cartId, collectionId } : null,
    payment: payment ? paymentFacts(payment) : null,
    is_paid_otherwise: others.some((other) => other.payment_session_id !== sessionId && isLive(other)),
    references: (await wompi.listAttempts(sessionId)).map(({ reference }) => reference),
    returned_in_cents: transactionId === undefined ? 0 : await wompi.returnedInCents(transactionId),
  }
}
