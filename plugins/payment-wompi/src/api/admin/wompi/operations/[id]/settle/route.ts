import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reconcileWompiSessionWorkflow } from "../../../../../../workflows/reconcile-wompi-session"
import { settleWompiOperationWorkflow } from "../../../../../../workflows/settle-wompi-operation"
import type { AdminSettleWompiOperationType } from "../../../transactions/validators"

/** Decides a void or refund without a known outcome, and settles its transaction again. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminSettleWompiOperationType>, res: MedusaResponse) => {
  const input = { id: req.params.id, ...req.validatedBody, actor_id: req.auth_context.actor_id }
  const { result } = await settleWompiOperationWorkflow(req.scope).run({ input })
  const { session_id, ...operation } = result
  await reconcileWompiSessionWorkflow(req.scope).run({ input: { session_id }, throwOnError: false })
  res.json({ operation })
}
