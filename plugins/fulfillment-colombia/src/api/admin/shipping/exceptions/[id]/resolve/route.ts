import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shippingResolveExceptionWorkflow } from "../../../../../../workflows"
import { findException } from "../../../../../../workflows/utils/find-exception"
import { showExceptions } from "../../show-exception"
import type { AdminResolveExceptionType } from "../../validators"

/** Answers a novedad. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminResolveExceptionType>, res: MedusaResponse) => {
  const { id } = req.params
  const { actor_type, actor_id } = req.auth_context
  await shippingResolveExceptionWorkflow(req.scope).run({
    input: { id, reply: req.validatedBody, actor_id: actor_type === "user" ? actor_id : null },
  })
  const [exception] = await showExceptions(req.scope, [await findException(req.scope, id)])
  res.json({ exception })
}
