import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KNOWLEDGE_MODULE } from "../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../modules/knowledge/service"
import type { AdminSearchKnowledgeParamsType } from "../validators"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminSearchKnowledgeParamsType>,
  res: MedusaResponse
) => {
  const { q, k } = req.validatedQuery as AdminSearchKnowledgeParamsType
  const passages = await req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE).searchPassages(q, k)
  res.json({
    results: passages.map(({ document_id, title, content, score, arms }) => ({
      document_id,
      title,
      content,
      score,
      arms,
    })),
  })
}
