import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findOrderByProof, type PublicOrder } from "../../../orders/find-order-by-proof"
import type { StoreOrderLookupType } from "./validators"

/** Status and tracking of one order. A wrong number and a wrong proof get the same answer. */
export const POST = async (req: MedusaRequest<StoreOrderLookupType>, res: MedusaResponse<{ order: PublicOrder }>) => {
  const { display_id, ...proof } = req.validatedBody
  const order = await findOrderByProof(req.scope, display_id, proof)
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No encontramos un pedido con ese número y esos datos. Revísalos e intenta de nuevo."
    )
  }
  res.setHeader("Cache-Control", "no-store")
  res.json({ order })
}
