import { refetchEntity, type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { deleteDocumentWorkflow } from "../../../../../workflows/knowledge/workflows/delete-document"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const document = await refetchEntity({
    entity: "knowledge_document",
    idOrFilter: req.params.id,
    scope: req.scope,
    fields: req.queryConfig.fields,
  })
  if (!document) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no knowledge document ${req.params.id}.`)
  }
  res.json({ document })
}

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await deleteDocumentWorkflow(req.scope).run({ input: { document_id: id } })
  res.json({ id, object: "knowledge_document", deleted: true })
}
