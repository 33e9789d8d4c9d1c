import {
  refetchEntities,
  refetchEntity,
  type AuthenticatedMedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { createDocumentWorkflow } from "../../../../workflows/knowledge/workflows/create-document"
import type { AdminCreateKnowledgeDocumentType } from "../validators"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { data: documents, metadata } = await refetchEntities({
    entity: "knowledge_document",
    idOrFilter: req.filterableFields,
    scope: req.scope,
    fields: req.queryConfig.fields,
    pagination: req.queryConfig.pagination,
  })
  res.json({ documents, count: metadata?.count, offset: metadata?.skip, limit: metadata?.take })
}

export const POST = async (req: AuthenticatedMedusaRequest<AdminCreateKnowledgeDocumentType>, res: MedusaResponse) => {
  const { result } = await createDocumentWorkflow(req.scope).run({ input: req.validatedBody })
  const document = await refetchEntity({
    entity: "knowledge_document",
    idOrFilter: result.document_id,
    scope: req.scope,
    fields: req.queryConfig.fields,
  })
  res.status(201).json({ document })
}
