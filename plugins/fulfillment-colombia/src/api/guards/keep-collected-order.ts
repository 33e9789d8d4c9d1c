import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isCodProvider } from "../../cod/provider-id"
import { hasMoney, type PaymentMoney } from "../../orders/has-money"
import { isStorable } from "../../workflows/utils/is-storable"

type Payment = PaymentMoney & { provider_id: string }

/**
 * Middleware of `POST /admin/orders/:id/cancel`: cancelling makes Medusa write a refund of what was collected at the door,
 * and nobody would have given the cash back. Staff give it back first.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const keepCollectedOrder = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  if (!isStorable(req.params.id)) {
    return next()
  }
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: req.params.id },
  })
  const [order] = data as unknown as { payment_collections?: { payments?: Payment[] }[] }[]
  const payments = (order?.payment_collections ?? []).flatMap(({ payments }) => payments ?? [])
  if (payments.some((payment) => isCodProvider(payment.provider_id) && hasMoney(payment))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "El dinero de este pedido contra entrega ya se recibió. Devuélvelo primero y regístralo como reembolso; luego cancélalo."
    )
  }
  next()
}
