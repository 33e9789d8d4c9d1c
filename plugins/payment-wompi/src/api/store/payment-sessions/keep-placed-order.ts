import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { stripNul } from "../../../wompi/strip-nul"
import { isWompiProvider, readPaymentFacts } from "../../../workflows/lib/read-payment-facts"

/**
 * Middleware of `POST /store/payment-collections/:id/payment-sessions`: starting another payment deletes the one with
 * which a placed order waits, or by which it was paid. The order would hold its stock for ever, and the first payment
 * would have no order. The shopper pays again on the same session.
 *
 * @throws MedusaError `not_allowed` in Spanish, for the shopper
 */
export const keepPlacedOrder = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["id", "provider_id"],
    filters: { payment_collection_id: stripNul(req.params.id) },
  })
  for (const { id } of sessions.filter(({ provider_id }) => isWompiProvider(provider_id))) {
    const { order } = await readPaymentFacts(req.scope, id)
    if (order && !order.is_canceled) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Este pedido ya está hecho. Termina su pago donde lo empezaste, o escríbenos para cambiarlo."
      )
    }
  }
  next()
}
