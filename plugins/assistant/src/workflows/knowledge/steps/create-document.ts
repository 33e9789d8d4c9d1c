import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contentHash } from "../../../knowledge/text/content-hash"
import { KNOWLEDGE_MODULE } from "../../../modules/knowledge"
import type KnowledgeModuleService from "../../../modules/knowledge/service"
import type { CreateDocumentInput } from "../types"

export const createDocumentStepId = "create-knowledge-document"

/** Stores a document, still to be indexed. */
export const createDocumentStep = createStep(
  createDocumentStepId,
  async (input: CreateDocumentInput, { container }) => {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    const document = await knowledge.createKnowledgeDocuments({ ...input, content_hash: contentHash(input) })
    return new StepResponse({ document_id: document.id }, document.id)
  },
  async (documentId, { container }) => {
    if (documentId) {
      await container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE).deleteKnowledgeDocuments(documentId)
    }
  }
)
