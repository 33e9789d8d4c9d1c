import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { OrderTracking } from "../../../orders/show-tracking"
import { trackOrder } from "../../../orders/track-order"
import { readTrackingToken } from "../../../orders/tracking-token"
import { resolveShipping } from "../../../workflows/utils/resolve-shipment"

const HEADER = "x-tracking-token"

/**
 * State, parcels and timeline of the order that the token of `POST /store/order-lookup` was signed for. The answer has
 * an ETag: asked again with it, an order of which nothing is new costs an empty 304.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse<{ order: OrderTracking }>) => {
  const orderId = readTrackingToken(resolveShipping(req.scope).options, req.get(HEADER) ?? "", new Date())
  const order = orderId ? await trackOrder(req.scope, orderId) : null
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "El seguimiento venció. Busca tu pedido otra vez.")
  }
  res.setHeader("Cache-Control", "private, no-cache")
  res.vary(HEADER)
  res.json({ order })
}
