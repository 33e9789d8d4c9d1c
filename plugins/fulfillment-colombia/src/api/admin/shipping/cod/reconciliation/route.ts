import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolveShipping } from "../../../../../workflows/utils/resolve-shipment"
import type { AdminGetCodReconciliationType } from "../validators"

/** What couriers are to collect, have collected and carriers have paid, order by order. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetCodReconciliationType>,
  res: MedusaResponse
) => {
  const { state = null, limit, offset } = req.validatedQuery as AdminGetCodReconciliationType
  const { rows, totals, count } = await resolveShipping(req.scope).reconcileCod({ state, limit, offset })
  res.json({ rows, totals, count, limit, offset })
}
