import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { isStorable } from "../../workflows/utils/is-storable"

/**
 * Middleware of `POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel`: says of a parcel that was packed or taken
 * back only in part that a job takes it back. Medusa would refuse it with a sentence about quantities, in English.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const guardFulfillmentCancellation = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  const { id, fulfillment_id } = req.params
  if (isStorable(id) && (await findHalfPacked(req.scope, id)).includes(fulfillment_id)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "El servidor se interrumpió mientras preparaba o cancelaba este despacho. Se cancela solo en unos minutos."
    )
  }
  next()
}
