import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeWithdrawalWorkflow } from "../../../../../workflows/close-withdrawal"
import type { AdminCloseWithdrawalType } from "../../validators"
import { answerWithdrawal } from "../answer-withdrawal"

/** The money is back: the order's payments show it, or the note says how. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminCloseWithdrawalType>, res: MedusaResponse) => {
  const { note = null } = req.validatedBody
  await closeWithdrawalWorkflow(req.scope).run({
    input: { id: req.params.id, user_id: req.auth_context.actor_id, note },
  })
  await answerWithdrawal(req, res)
}
