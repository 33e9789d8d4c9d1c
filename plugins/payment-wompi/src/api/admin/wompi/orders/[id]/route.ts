import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stripNul } from "../../../../../wompi/strip-nul"
import { isWompiProvider } from "../../../../../workflows/lib/read-payment-facts"
import { presentSession } from "../../present-session"

type Session = { id: string; status: string; provider_id: string }

/** How an order was paid with Wompi; `sessions` is empty when it was not. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
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
      filters: { id: stripNul(req.params.id) },
    },
    { throwIfKeyNotFound: true }
  )
  const [order] = orders
  const collections = (order.payment_collections ?? []) as { payment_sessions?: Session[] }[]
  const sessions = collections
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .filter(({ provider_id }) => isWompiProvider(provider_id))
  const isOpen = order.status !== "canceled"
  res.json({
    order_id: order.id,
    sessions: await Promise.all(sessions.map(({ id, status }) => presentSession(req.scope, { id, status, isOpen }))),
  })
}
