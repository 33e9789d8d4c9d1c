import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { refreshDispatch } from "../../workflows/utils/refresh-dispatch"
import { resolveShipping } from "../../workflows/utils/resolve-shipment"

/** The right to change an order's parcels; `null` for one without a dispatch, as of digital articles. */
const take = async (req: MedusaRequest, order_id: string): Promise<string | null> => {
  const shipping = resolveShipping(req.scope)
  if ((await refreshDispatch(req.scope, order_id)) === null) {
    return null
  }
  const leaseId = await shipping.takeDispatch(order_id)
  if (!leaseId) {
    // Not a conflict: Medusa puts a sentence of its own in the place of what a conflict says.
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Alguien más está preparando este pedido, o cancela o devuelve algo de él. Espera un momento y vuelve a mirar."
    )
  }
  return leaseId
}

/**
 * Makes a request the only one that packs or takes back parcels of an order until it is answered: Medusa's own workflows
 * do it twice when they run at once.
 *
 * @returns how to let go before that
 * @throws MedusaError `not_allowed` in Spanish, for staff, while somebody else does
 */
export const holdDispatch = async (
  req: MedusaRequest,
  res: MedusaResponse,
  order_id: string
): Promise<() => Promise<void>> => {
  const lease_id = await take(req, order_id)
  const letGo = async () => {
    if (lease_id) {
      await resolveShipping(req.scope)
        .giveDispatchBack({ order_id, lease_id })
        .catch((error: Error) => {
          const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
          logger.warn(`The dispatch of ${order_id} was not given back (${error.name}) and frees itself soon.`)
        })
    }
  }
  res.once("close", () => {
    // Whoever asked may have left while Medusa still works: then the lease runs out by itself.
    if (res.writableEnded) {
      void letGo()
    }
  })
  return letGo
}
