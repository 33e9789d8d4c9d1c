import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { presentOrder, readWompiSessions } from "../../present-order"

/** How an order was paid with Wompi; `sessions` is empty when it was not. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json(await presentOrder(req.scope, await readWompiSessions(req.scope, req.params.id)))
}
