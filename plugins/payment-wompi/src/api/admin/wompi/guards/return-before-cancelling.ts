import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stripNul } from "../../../../wompi/strip-nul"
import { sessionLockKey } from "../../../../workflows/lib/lock"
import { isWompiProvider, readPaymentFacts } from "../../../../workflows/lib/read-payment-facts"
import { recordRefund } from "../../../../workflows/lib/record-refund"
import { holdWhileAnswering } from "./hold-while-answering"

type Order = {
  status: string
  fulfillments?: { canceled_at: string | null }[]
  payment_collections?: {
    payments?: { provider_id: string; payment_session_id: string }[]
    payment_sessions?: { provider_id: string; id: string }[]
  }[]
}

const readOrder = async (req: AuthenticatedMedusaRequest): Promise<Order | undefined> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "fulfillments.canceled_at",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.payment_session_id",
      "payment_collections.payment_sessions.provider_id",
      "payment_collections.payment_sessions.id",
    ],
    filters: { id: stripNul(req.params.id) },
  })
  return data[0] as unknown as Order | undefined
}

/** The payment sessions of this plugin that an order has or had. */
const sessionsOf = ({ payment_collections = [] }: Order): string[] => {
  const payments = payment_collections.flatMap((collection) => collection.payments ?? [])
  const sessions = payment_collections.flatMap((collection) => collection.payment_sessions ?? [])
  const ids = [
    ...payments.filter(({ provider_id }) => isWompiProvider(provider_id)).map((payment) => payment.payment_session_id),
    ...sessions.filter(({ provider_id }) => isWompiProvider(provider_id)).map(({ id }) => id),
  ]
  return [...new Set(ids)].sort()
}

const returnMoneyOf = async (req: AuthenticatedMedusaRequest, sessionId: string): Promise<void> => {
  const { payment } = await readPaymentFacts(req.scope, sessionId)
  const amountInCents = payment ? payment.captured_in_cents - payment.refunded_in_cents : 0
  if (payment && amountInCents > 0) {
    const created_by = req.auth_context.actor_id
    await recordRefund(req.scope, { payment_id: payment.id, amountInCents, note: "Pedido cancelado", created_by })
  }
}

/**
 * Middleware of `POST /admin/orders/:id/cancel`: the money of a paid order goes back before the order is cancelled.
 * Medusa's own cancellation swallows a refused refund and books it all the same. An approval that comes in meanwhile
 * waits until the order is cancelled, and is an orphan.
 *
 * @throws MedusaError `not_allowed` with Wompi's reason: then the order stands
 */
export const returnBeforeCancelling = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const order = await readOrder(req)
  const isCancellable =
    order && order.status !== "canceled" && (order.fulfillments ?? []).every(({ canceled_at }) => canceled_at)
  const sessions = isCancellable ? sessionsOf(order) : []
  await holdWhileAnswering(req.scope, sessions.map(sessionLockKey), { res, next }, async () => {
    for (const session_id of sessions) {
      await returnMoneyOf(req, session_id)
    }
  })
}
