import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderTokenOf } from "./order-token"
import { showOrder, type PublicCodOrder } from "./show-order"

/** Shows the order and decides nothing: mail scanners open every link. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<{ order: PublicCodOrder }>) => {
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ order: await showOrder(req.scope, orderTokenOf(req)) })
}
