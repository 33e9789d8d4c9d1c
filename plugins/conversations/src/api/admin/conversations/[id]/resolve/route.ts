import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolveConversationWorkflow } from "../../../../../workflows/resolve-conversation"
import { refetchConversation } from "../../helpers/refetch-conversation"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  await resolveConversationWorkflow(req.scope).run({ input: { conversation_id: req.params.id } })
  res.json({ conversation: await refetchConversation(req.scope, req.params.id) })
}
