import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptWithdrawalWorkflow } from "../../../../../workflows/accept-withdrawal"
import { answerWithdrawal } from "../answer-withdrawal"

/** The goods may come: Medusa has a return from then on. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await acceptWithdrawalWorkflow(req.scope).run({ input: { id, user_id: req.auth_context.actor_id } })
  await answerWithdrawal(req, res)
}
