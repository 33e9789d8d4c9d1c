import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { markConversationReadStep, type MarkConversationReadStepInput } from "./steps/mark-conversation-read"

export const markConversationReadWorkflowId = "conversations-mark-read"

/**
 * Nothing in the conversation is unread any more.
 *
 * @example
 * await markConversationReadWorkflow(container).run({ input: { conversation_id } })
 */
export const markConversationReadWorkflow = createWorkflow(
  markConversationReadWorkflowId,
  (input: WorkflowData<MarkConversationReadStepInput>) => {
    const changes = markConversationReadStep(input)
    announceChanges(changes)
    return new WorkflowResponse(changes)
  }
)
