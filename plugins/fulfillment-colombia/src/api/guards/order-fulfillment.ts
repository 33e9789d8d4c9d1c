import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { assertOrderMayBePacked } from "../../workflows/utils/assert-order-may-be-packed"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { isStorable } from "../../workflows/utils/is-storable"
import { refreshDispatch } from "../../workflows/utils/refresh-dispatch"
import { resolveShipping } from "../../workflows/utils/resolve-shipment"

/** The right to pack an order; `null` for one without a dispatch, as of digital articles, which anybody may pack. */
const take = async (req: MedusaRequest, order_id: string): Promise<string | null> => {
  const shipping = resolveShipping(req.scope)
  if ((await refreshDispatch(req.scope, order_id)) === null) {
    return null
  }
  const leaseId = await shipping.takeDispatch(order_id)
  if (!leaseId) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "Alguien más está preparando este pedido. Espera un momento y vuelve a mirar."
    )
  }
  if ((await findHalfPacked(req.scope, order_id)).length > 0) {
    await shipping.giveDispatchBack({ order_id, lease_id: leaseId })
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "El servidor se interrumpió mientras preparaba o cancelaba este pedido. Se arregla solo en unos minutos: vuelve a mirar entonces."
    )
  }
  return leaseId
}

/**
 * Middleware of `POST /admin/orders/:id/fulfillments`: Medusa's own button packs nothing that contra entrega does not
 * allow, no order that somebody packs at the same moment, here or in the dispatch centre, and none that a dead process
 * left half packed.
 *
 * @throws MedusaError `not_allowed` or `conflict` in Spanish, for staff
 */
export const guardOrderFulfillment = async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const { id: order_id } = req.params
  await assertOrderMayBePacked(req.scope, order_id)
  const lease_id = isStorable(order_id) ? await take(req, order_id) : null
  if (lease_id) {
    res.once("close", () => {
      // Whoever asked may have left while Medusa still packs: then the lease runs out by itself.
      if (res.writableEnded) {
        resolveShipping(req.scope)
          .giveDispatchBack({ order_id, lease_id })
          .catch((error: Error) => {
            const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
            logger.warn(`The dispatch of ${order_id} was not given back (${error.name}) and frees itself soon.`)
          })
      }
    })
  }
  next()
}
