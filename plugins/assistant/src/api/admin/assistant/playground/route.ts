import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { composeReplyWorkflow } from "../../../../workflows/assistant/workflows/compose-reply"
import type { AdminPlaygroundType } from "../validators"

/** What the assistant would answer to a message. Nothing is sent. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminPlaygroundType>, res: MedusaResponse) => {
  const { text, history } = req.validatedBody
  const { result } = await composeReplyWorkflow(req.scope).run({ input: { question: text, history } })
  res.json(result)
}
