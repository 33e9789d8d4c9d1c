import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markConversationReadWorkflow } from "../../../../../workflows/mark-conversation-read"
import { refetchConversation } from "../../helpers/refetch-conversation"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  await markConversationReadWorkflow(req.scope).run({ input: { conversation_id: req.params.id } })
  res.json({ conversation: await refetchConversation(req.scope, req.params.id) })
}
