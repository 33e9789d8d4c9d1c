import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Middleware of Medusa's own `POST /store/returns`, which takes an order's id for proof, receives what never came
 * (`receive_now`), and has the store pay for a guide. Nobody comes in there: shoppers ask at `/store/withdrawals`, and staff
 * make other returns in the admin.
 *
 * @throws MedusaError `forbidden` in Spanish, for the shopper
 */
export const closeReturns = (_: MedusaRequest, __: MedusaResponse, next: MedusaNextFunction) =>
  next(
    new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Las devoluciones se piden en la página de retracto, con el número del pedido y el correo o teléfono de la compra."
    )
  )
