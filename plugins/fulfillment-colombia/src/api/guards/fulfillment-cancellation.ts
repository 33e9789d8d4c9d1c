import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { isStorable } from "../../workflows/utils/is-storable"
import { loadFulfillment } from "../../workflows/utils/load-fulfillment"
import { holdDispatch } from "./hold-dispatch"

const HALF_DONE =
  "El servidor se interrumpió mientras preparaba o cancelaba este despacho. Se cancela solo en unos minutos."

/**
 * Middleware of `POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel`: lets one take a parcel back at a time, for two
 * at once give an order its articles twice, and says of one that was packed or taken back only in part that a job does it.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const guardFulfillmentCancellation = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const { id, fulfillment_id } = req.params
  if (isStorable(id) && isStorable(fulfillment_id)) {
    const letGo = await holdDispatch(req, res, id)
    const fulfillment = await loadFulfillment(req.scope, fulfillment_id)
    const isHalfDone = (await findHalfPacked(req.scope, id)).includes(fulfillment_id)
    if (fulfillment?.canceled_at || isHalfDone) {
      await letGo()
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        isHalfDone ? HALF_DONE : "Este despacho ya estaba cancelado. Actualiza la página."
      )
    }
  }
  next()
}
