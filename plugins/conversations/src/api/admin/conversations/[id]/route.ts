import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refetchConversation } from "../helpers/refetch-conversation"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ conversation: await refetchConversation(req.scope, req.params.id) })
}
