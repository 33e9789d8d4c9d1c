import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stripNul } from "../../../../wompi/strip-nul"
import { isWompiProvider, readPaymentFacts } from "../../../../workflows/lib/read-payment-facts"
import { recordRefund } from "../../../../workflows/lib/record-refund"

type Payment = { provider_id: string; payment_session_id: string }

type Order = {
  status: string
  fulfillments?: { canceled_at: string | null }[]
  payment_collections?: { payments?: Payment[] }[]
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
    ],
    filters: { id: stripNul(req.params.id) },
  })
  return data[0] as unknown as Order | undefined
}

/**
 * Middleware of `POST /admin/orders/:id/cancel`: the money of a paid order goes back before the order is cancelled.
 * Medusa's own cancellation swallows a refused refund and books it all the same.
 *
 * @throws MedusaError `not_allowed` with Wompi's reason: then the order stands
 */
export const returnBeforeCancelling = async (
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const order = await readOrder(req)
  const isCancellable =
    order && order.status !== "canceled" && (order.fulfillments ?? []).every(({ canceled_at }) => canceled_at)
  const payments = isCancellable ? (order.payment_collections ?? []).flatMap(({ payments }) => payments ?? []) : []
  for (const { payment_session_id } of payments.filter(({ provider_id }) => isWompiProvider(provider_id))) {
    const { payment } = await readPaymentFacts(req.scope, payment_session_id)
    const amountInCents = payment ? payment.captured_in_cents - payment.refunded_in_cents : 0
    if (payment && amountInCents > 0) {
      const created_by = req.auth_context.actor_id
      await recordRefund(req.scope, { payment_id: payment.id, amountInCents, note: "Pedido cancelado", created_by })
    }
  }
  next()
}
