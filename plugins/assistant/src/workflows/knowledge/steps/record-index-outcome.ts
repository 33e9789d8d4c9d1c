import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { KNOWLEDGE_MODULE } from "../../../modules/knowledge"
import type KnowledgeModuleService from "../../../modules/knowledge/service"
import type { IndexOutcome } from "../types"

export const recordIndexOutcomeStepId = "record-index-outcome"

/**
 * Writes the outcome into the document, if it still has the version that was indexed. A document that was deleted
 * meanwhile gives up its passages again.
 */
export const recordIndexOutcomeStep = createStep(
  recordIndexOutcomeStepId,
  async ({ document_id, version, status, chunk_count, error }: IndexOutcome, { container }) => {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    const updated = await knowledge.updateKnowledgeDocuments({
      selector: { id: document_id, version },
      data: { status, chunk_count, error },
    })
    if (updated.length > 0) {
      return new StepResponse({ document_id, ready: status === "ready" })
    }
    const [existing] = await knowledge.listKnowledgeDocuments({ id: document_id }, { select: ["id"] })
    if (!existing) {
      await knowledge.removePassages(document_id)
    }
    return new StepResponse({ document_id, ready: false })
  }
)
