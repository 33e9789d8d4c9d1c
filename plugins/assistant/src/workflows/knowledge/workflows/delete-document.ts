import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deleteDocumentStep } from "../steps/delete-document"
import { removePassagesStep } from "../steps/remove-passages"

export const deleteDocumentWorkflowId = "assistant-delete-document"

/**
 * Deletes a document: its passages first, so that nothing deleted is ever cited.
 *
 * @example
 * await deleteDocumentWorkflow(container).run({ input: { document_id: "kdoc_1" } })
 */
export const deleteDocumentWorkflow = createWorkflow(
  deleteDocumentWorkflowId,
  (input: WorkflowData<{ document_id: string }>) => {
    removePassagesStep(input)
    return new WorkflowResponse(deleteDocumentStep(input))
  }
)
