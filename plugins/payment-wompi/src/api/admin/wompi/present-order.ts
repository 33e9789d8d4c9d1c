import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isWompiProvider } from "../../../workflows/lib/read-payment-facts"
import { presentSession } from "./present-session"

type Session = { id: string; status: string; provider_id: string }

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
      ],
      filters: { id: orderId },
    },
    { throwIfKeyNotFound: true }
  )
  const [order] = orders
  const collections = (order.payment_collections ?? []) as { payment_sessions?: Session[] }[]
  const sessions = collections
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .filter(({ provider_id }) => isWompiProvider(provider_id))
  return { order_id: order.id, isOpen: order.status !== "canceled", sessions }
}

/** How an order was paid with Wompi; `sessions` is empty when it was not. */
export const presentOrder = async (container: MedusaContainer, { order_id, isOpen, sessions }: WompiSessions) => ({
  order_id,
  sessions: await Promise.all(sessions.map(({ id, status }) => presentSession(container, { id, status, isOpen }))),
})
