import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignConversationWorkflow } from "../../../../../workflows/assign-conversation"
import { refetchConversation } from "../../helpers/refetch-conversation"
import type { AssignBody } from "../../validators"

export const POST = async (req: AuthenticatedMedusaRequest<AssignBody>, res: MedusaResponse): Promise<void> => {
  await assignConversationWorkflow(req.scope).run({
    input: { conversation_id: req.params.id, user_id: req.validatedBody.user_id },
  })
  res.json({ conversation: await refetchConversation(req.scope, req.params.id) })
}
