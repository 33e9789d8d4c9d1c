import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PickupResult } from "../../../../shipments/request-pickups"
import { shippingRequestPickupsWorkflow } from "../../../../workflows"
import type { AdminRequestPickupsType } from "../validators"

/** Asks the carriers to collect these fulfillments and tells the outcome of each. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRequestPickupsType>,
  res: MedusaResponse<{ pickups: PickupResult[] }>
) => {
  const { result } = await shippingRequestPickupsWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ pickups: result })
}
