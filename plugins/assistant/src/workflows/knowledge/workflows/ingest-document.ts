import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { indexDocumentStep } from "../steps/index-document"
import { recordIndexOutcomeStep } from "../steps/record-index-outcome"

export const ingestDocumentWorkflowId = "assistant-ingest-document"

/** Emitted with `{ document_id }` when a document can be found by its passages. */
export const DOCUMENT_READY_EVENT = "knowledge.document_ready"

/**
 * Cuts a stored document into passages and indexes them. May be run again at any time: the passages are replaced.
 *
 * @example
 * await ingestDocumentWorkflow(container).run({ input: { document_id: "kdoc_1" } })
 */
export const ingestDocumentWorkflow = createWorkflow(
  ingestDocumentWorkflowId,
  (input: WorkflowData<{ document_id: string }>) => {
    const outcome = indexDocumentStep(input)
    const recorded = recordIndexOutcomeStep(outcome)

    when("document-is-ready", { recorded }, ({ recorded }) => recorded.ready).then(() => {
      emitEventStep({
        eventName: DOCUMENT_READY_EVENT,
        data: transform({ input }, ({ input }) => ({ document_id: input.document_id })),
      })
    })

    return new WorkflowResponse(outcome)
  }
)
