import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shippingStartBulkWorkflow } from "../../../../workflows"
import { staffActorOf } from "../staff-actor"
import { showBulk } from "../bulks/show-bulk"
import type { AdminRetryShipmentsType } from "../bulks/validators"

/** A bulk of retries, at an address of its own: who may ask for it may not ask for every kind of bulk. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminRetryShipmentsType>, res: MedusaResponse) => {
  const { result } = await shippingStartBulkWorkflow(req.scope).run({
    input: { ...req.validatedBody, kind: "retry", actor_id: staffActorOf(req) },
  })
  res.status(202).json({ bulk: await showBulk(req.scope, result.id) })
}
