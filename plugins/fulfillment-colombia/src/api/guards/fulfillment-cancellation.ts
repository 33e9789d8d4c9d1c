import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { isStorable } from "../../workflows/utils/is-storable"
import { loadFulfillment } from "../../workflows/utils/load-fulfillment"
import { orderIdOf } from "../../workflows/utils/load-return"
import { withdrawShipment, type Withdrawal } from "../../workflows/utils/withdraw-shipment"
import { holdDispatch } from "./hold-dispatch"

const HALF_DONE =
  "El servidor se interrumpió mientras preparaba o cancelaba este despacho. Se cancela solo en unos minutos."
const CANCELLED = "Este despacho ya estaba cancelado. Actualiza la página."
const ASKED = "La transportadora aún no responde si anula el envío. El despacho se cancela solo en cuanto lo confirme."
const BUSY = "Se está hablando con la transportadora sobre este despacho. Espera unos segundos e inténtalo de nuevo."

const whyKept = (withdrawal: Exclude<Withdrawal, { kind: "free" }>): string => {
  if (withdrawal.kind === "kept") {
    return `${withdrawal.message} ${withdrawal.remedy}`
  }
  return withdrawal.kind === "asked" ? ASKED : BUSY
}

/**
 * Middleware of both of Medusa's ways to cancel a fulfillment: the carrier gives the parcel back first, for one that has
 * left would be packed a second time; one at a time takes a parcel of an order back, for two at once give the order its
 * articles twice; and of one that was packed or taken back only in part it says that a job does it.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const guardFulfillmentCancellation = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const id = req.params.fulfillment_id ?? req.params.id
  const known = isStorable(id) ? await loadFulfillment(req.scope, id) : null
  const orderId = known && (await orderIdOf(req.scope, known))
  if (!orderId) {
    return next()
  }
  const letGo = await holdDispatch(req, res, orderId)
  const refuse = async (message: string): Promise<never> => {
    await letGo()
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
  }
  const fulfillment = await loadFulfillment(req.scope, id)
  if (fulfillment?.canceled_at) {
    return refuse(CANCELLED)
  }
  if ((await findHalfPacked(req.scope, orderId)).includes(id)) {
    return refuse(HALF_DONE)
  }
  const withdrawal = await withdrawShipment(req.scope, id)
  if (withdrawal.kind !== "free") {
    return refuse(whyKept(withdrawal))
  }
  res.once("close", () => {
    // Whoever asked may have left while Medusa still works: then the job of shipments finishes it.
    if (res.writableEnded) {
      withdrawal.close().catch((error: Error) => {
        const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
        logger.warn(`The shipment of ${id} was not closed (${error.name}) and is looked at again soon.`)
      })
    }
  })
  next()
}
