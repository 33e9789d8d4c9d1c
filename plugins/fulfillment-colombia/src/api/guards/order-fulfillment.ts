import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { assertOrderMayBePacked } from "../../workflows/utils/assert-order-may-be-packed"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { isStorable } from "../../workflows/utils/is-storable"
import { holdDispatch } from "./hold-dispatch"

/**
 * Middleware of `POST /admin/orders/:id/fulfillments`: Medusa's own button packs nothing that contra entrega does not
 * allow, no order that somebody packs at the same moment, here or in the dispatch centre, and none that a dead process
 * left half packed.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const guardOrderFulfillment = async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const { id: order_id } = req.params
  await assertOrderMayBePacked(req.scope, order_id)
  if (isStorable(order_id)) {
    const letGo = await holdDispatch(req, res, order_id)
    if ((await findHalfPacked(req.scope, order_id)).length > 0) {
      await letGo()
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "El servidor se interrumpió mientras preparaba o cancelaba este pedido. Se arregla solo en unos minutos: vuelve a mirar entonces."
      )
    }
  }
  next()
}
