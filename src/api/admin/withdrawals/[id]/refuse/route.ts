import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveWithdrawalWorkflow } from "../../../../../workflows/move-withdrawal"
import type { AdminRefuseWithdrawalType } from "../../validators"
import { answerWithdrawal } from "../answer-withdrawal"

/** With the reason, which the shopper reads. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminRefuseWithdrawalType>, res: MedusaResponse) => {
  const data = { decided_at: new Date(), decided_by: req.auth_context.actor_id, refusal: req.validatedBody.reason }
  await moveWithdrawalWorkflow(req.scope).run({ input: { id: req.params.id, to: "refused", data } })
  await answerWithdrawal(req, res)
}
