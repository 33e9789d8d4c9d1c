import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createDocumentStep } from "../steps/create-document"
import type { CreateDocumentInput } from "../types"
import { ingestDocumentWorkflow } from "./ingest-document"

export const createDocumentWorkflowId = "assistant-create-document"

/**
 * Stores a document and indexes it.
 *
 * @example
 * const { result } = await createDocumentWorkflow(container).run({
 *   input: { title: "Envíos", content: "Despachamos a todo el país." },
 * })
 */
export const createDocumentWorkflow = createWorkflow(
  createDocumentWorkflowId,
  (input: WorkflowData<CreateDocumentInput>) => {
    const created = createDocumentStep(input)
    ingestDocumentWorkflow.runAsStep({ input: created })
    return new WorkflowResponse(created)
  }
)
