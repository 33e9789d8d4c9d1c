import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { KNOWLEDGE_MODULE } from "../../../modules/knowledge"
import type KnowledgeModuleService from "../../../modules/knowledge/service"

export const deleteDocumentStepId = "delete-knowledge-document"

/** Deletes a document for good. The last step of its workflow, so there is nothing to undo after it. */
export const deleteDocumentStep = createStep(
  deleteDocumentStepId,
  async ({ document_id }: { document_id: string }, { container }) => {
    await container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE).deleteKnowledgeDocuments(document_id)
    return new StepResponse({ id: document_id })
  }
)
