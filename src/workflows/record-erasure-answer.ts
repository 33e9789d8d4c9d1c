import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { moveErasureWorkflow } from "./move-erasure"
import { recordErasureAnswerStep, type RecordErasureAnswerInput } from "./steps/record-erasure-answer"

export const recordErasureAnswerWorkflowId = "record-erasure-answer"

/**
 * Keeps the score of a request of erasure, and moves it on once a plugin needs nothing more of the person.
 *
 * @example
 * await recordErasureAnswerWorkflow(container).run({
 *   input: { request_id: "preq_123", plugin: "fulfillment-colombia", counts: { labels: 2, waiting: 0 } },
 * })
 *
 * @summary
 *
 * Record a plugin's answer to a request of erasure.
 */
export const recordErasureAnswerWorkflow = createWorkflow(
  recordErasureAnswerWorkflowId,
  (input: WorkflowData<RecordErasureAnswerInput>) => {
    const known = recordErasureAnswerStep(input)
    // Asked again at once, a plugin that still waits would answer for ever.
    when({ known, input }, ({ known, input }) => known && !input.counts.waiting).then(() => {
      moveErasureWorkflow.runAsStep({ input: transform({ input }, ({ input: { request_id } }) => ({ request_id })) })
    })
    return new WorkflowResponse(known)
  }
)
