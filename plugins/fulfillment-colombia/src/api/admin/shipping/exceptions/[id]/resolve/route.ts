import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shippingResolveExceptionWorkflow } from "../../../../../../workflows"
import { findException } from "../../../../../../workflows/utils/find-exception"
import { staffActorOf } from "../../../staff-actor"
import { showExceptions } from "../../show-exception"
import type { AdminResolveExceptionType } from "../../validators"

/** Answers a novedad. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminResolveExceptionType>, res: MedusaResponse) => {
  const { id } = req.params
  await shippingResolveExceptionWorkflow(req.scope).run({
    input: { id, reply: req.validatedBody, actor_id: staffActorOf(req) },
  })
  const [exception] = await showExceptions(req.scope, [await findException(req.scope, id)])
  res.json({ exception })
}
