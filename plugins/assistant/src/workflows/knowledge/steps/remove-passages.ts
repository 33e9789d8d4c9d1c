import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { KNOWLEDGE_MODULE } from "../../../modules/knowledge"
import type KnowledgeModuleService from "../../../modules/knowledge/service"

export const removePassagesStepId = "remove-knowledge-passages"

/**
 * Drops a document's passages. To undo it, the document is marked `indexing`: the sweeper brings them back.
 *
 * @throws MedusaError `not_found` when there is no such document
 */
export const removePassagesStep = createStep(
  removePassagesStepId,
  async ({ document_id }: { document_id: string }, { container }) => {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    await knowledge.retrieveKnowledgeDocument(document_id, { select: ["id"] })
    await knowledge.removePassages(document_id)
    return new StepResponse(undefined, document_id)
  },
  async (documentId, { container }) => {
    if (documentId) {
      await container
        .resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
        .updateKnowledgeDocuments({ selector: { id: documentId }, data: { status: "indexing" } })
    }
  }
)
