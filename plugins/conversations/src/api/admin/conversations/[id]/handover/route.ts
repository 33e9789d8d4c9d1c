import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { HANDOVER_REASONS } from "../../../../../modules/conversations/policies/handover-lines"
import { handOverWorkflow } from "../../../../../workflows/hand-over"
import { refetchConversation } from "../../helpers/refetch-conversation"
import type { HandOverBody } from "../../validators"

export const POST = async (req: AuthenticatedMedusaRequest<HandOverBody>, res: MedusaResponse): Promise<void> => {
  await handOverWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      conversation_id: req.params.id,
      reason: HANDOVER_REASONS.AGENT,
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json({ conversation: await refetchConversation(req.scope, req.params.id) })
}
