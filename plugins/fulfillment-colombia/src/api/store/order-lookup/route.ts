import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findOrderByProof, type PublicOrder } from "../../../orders/find-order-by-proof"
import { createTrackingToken } from "../../../orders/tracking-token"
import { resolveShipping } from "../../../workflows/utils/resolve-shipment"
import type { StoreOrderLookupType } from "./validators"

type Answer = {
  order: PublicOrder
  /** For `GET /store/order-tracking`; `null` when the store signs none. */
  tracking_token: string | null
}

/** Status and tracking of one order. A wrong number and a wrong proof get the same answer. */
export const POST = async (req: MedusaRequest<StoreOrderLookupType>, res: MedusaResponse<Answer>) => {
  const { display_id, ...proof } = req.validatedBody
  const found = await findOrderByProof(req.scope, display_id, proof)
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No encontramos un pedido con ese número y esos datos. Revísalos e intenta de nuevo."
    )
  }
  res.setHeader("Cache-Control", "no-store")
  const tracking_token = createTrackingToken(resolveShipping(req.scope).options, found.id, new Date())
  res.json({ order: found.order, tracking_token })
}
