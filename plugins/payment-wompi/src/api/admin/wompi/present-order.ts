import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PaymentSessionStatus } from "@medusajs/framework/utils"
import { isWompiProvider } from "../../../workflows/lib/read-payment-facts"
import { presentSession } from "./present-session"

type Session = { id: string; status: string; provider_id: string }

type Collection = {
  payment_sessions?: Session[]
  payments?: { payment_session_id: string; provider_id: string }[]
}

type WompiSessions = { order_id: string; isOpen: boolean; sessions: Session[] }

/** The payment sessions of an order that pay through Wompi. @throws MedusaError `not_found` without such an order */
export const readWompiSessions = async (container: MedusaContainer, orderId: string): Promise<WompiSessions> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph(
    {
      entity: "order",
      fields: [
        "id",
        "status",
        "payment_collections.payment_sessions.id",
        "payment_collections.payment_sessions.status",
        "payment_collections.payment_sessions.provider_id",
        "payment_collections.payments.payment_session_id",
        "payment_collections.payments.provider_id",
      ],
      filters: { id: orderId },
    },
    { throwIfKeyNotFound: true }
  )
  const [order] = orders
  const collections = (order.payment_collections ?? []) as Collection[]
  const standing = collections.flatMap(({ payment_sessions }) => payment_sessions ?? [])
  // Medusa deletes the session of a payment when somebody starts another one; the payment stays.
  const replaced = collections
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ payment_session_id }) => !standing.some(({ id }) => id === payment_session_id))
    .map(({ payment_session_id, provider_id }) => ({
      id: payment_session_id,
      status: PaymentSessionStatus.AUTHORIZED as string,
      provider_id,
    }))
  const sessions = [...replaced, ...standing].filter(({ provider_id }) => isWompiProvider(provider_id))
  return { order_id: order.id, isOpen: order.status !== "canceled", sessions }
}

/** How an order was paid with Wompi; `sessions` is empty when it was not. */
export const presentOrder = async (container: MedusaContainer, { order_id, isOpen, sessions }: WompiSessions) => ({
  order_id,
  sessions: await Promise.all(sessions.map(({ id, status }) => presentSession(container, { id, status, isOpen }))),
})
