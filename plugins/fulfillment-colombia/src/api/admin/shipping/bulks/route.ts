import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shippingStartBulkWorkflow } from "../../../../workflows"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"
import { staffActorOf } from "../staff-actor"
import { showBulk, toBulkView } from "./show-bulk"
import type { AdminCreateBulkType, AdminGetBulksType } from "./validators"

/** The newest bulks, without their items. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetBulksType>, res: MedusaResponse) => {
  const { limit } = req.validatedQuery as AdminGetBulksType
  const bulks = await resolveShipping(req.scope).listRecentBulks(limit)
  res.json({ bulks: bulks.map((bulk) => toBulkView(bulk, [])) })
}

/** Starts work on many orders or parcels. It is recorded when this answers, and goes on behind. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminCreateBulkType>, res: MedusaResponse) => {
  const { result } = await shippingStartBulkWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: staffActorOf(req) },
  })
  res.status(202).json({ bulk: await showBulk(req.scope, result.id) })
}
