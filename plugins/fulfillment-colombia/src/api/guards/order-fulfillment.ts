import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { assertOrderMayBePacked } from "../../workflows/utils/assert-order-may-be-packed"
import { isStorable } from "../../workflows/utils/is-storable"
import { resolveShipping } from "../../workflows/utils/resolve-shipment"

/**
 * Middleware of `POST /admin/orders/:id/fulfillments`: Medusa's own button packs nothing that contra entrega does not
 * allow, nor what the dispatch centre packs at the same moment.
 *
 * @throws MedusaError `not_allowed` or `conflict` in Spanish, for staff
 */
export const guardOrderFulfillment = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  const { id } = req.params
  await assertOrderMayBePacked(req.scope, id)
  if (isStorable(id) && (await resolveShipping(req.scope).isDispatchTaken(id))) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "El centro de despacho está preparando este pedido. Espera un momento y vuelve a mirar."
    )
  }
  next()
}
