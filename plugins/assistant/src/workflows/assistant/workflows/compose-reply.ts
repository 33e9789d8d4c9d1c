import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Turn } from "../../../assistant/agent/types"
import { composeReplyStep } from "../steps/compose-reply"

export const composeReplyWorkflowId = "assistant-compose-reply"

/**
 * What the assistant would answer, with the tools it used and what the guards did. Nothing is sent.
 *
 * @example
 * const { result } = await composeReplyWorkflow(container).run({
 *   input: { question: "¿Cuánto cuesta la lavanda?", history: [] },
 * })
 */
export const composeReplyWorkflow = createWorkflow(composeReplyWorkflowId, (input: WorkflowData<Turn>) => {
  return new WorkflowResponse(composeReplyStep(input))
})
