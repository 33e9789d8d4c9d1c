import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { KNOWLEDGE_MODULE } from "../../../modules/knowledge"
import type KnowledgeModuleService from "../../../modules/knowledge/service"
import { PACKAGE } from "../../../options"
import type { IndexOutcome } from "../types"

export const indexDocumentStepId = "index-knowledge-document"

const UNEXPECTED = "The document could not be indexed."

/**
 * Puts a document's passages into the knowledge store. A fault of the document makes it `failed`; a fault of the
 * database leaves it `indexing`, for the sweeper to try again. There is no compensation: passages are replaced as a
 * whole, and doing it again gives the same.
 */
export const indexDocumentStep = createStep(
  indexDocumentStepId,
  async ({ document_id }: { document_id: string }, { container }) => {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    const document = await knowledge.retrieveKnowledgeDocument(document_id)
    const outcome = { document_id, version: document.version }
    try {
      const chunkCount = await knowledge.indexDocument(document)
      return new StepResponse<IndexOutcome>({ ...outcome, status: "ready", chunk_count: chunkCount, error: null })
    } catch (error) {
      const message = error instanceof MedusaError ? error.message : UNEXPECTED
      const isHopeless = error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`${PACKAGE}: document ${document_id} is not indexed: ${message}`)
      return new StepResponse<IndexOutcome>({
        ...outcome,
        status: isHopeless ? "failed" : "indexing",
        chunk_count: 0,
        error: message,
      })
    }
  }
)
