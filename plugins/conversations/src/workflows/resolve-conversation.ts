import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { resolveConversationStep, type ResolveConversationStepInput } from "./steps/resolve-conversation"

export const resolveConversationWorkflowId = "conversations-resolve"

/**
 * Closes a conversation; the customer's next message opens it again.
 *
 * @example
 * await resolveConversationWorkflow(container).run({ input: { conversation_id } })
 */
export const resolveConversationWorkflow = createWorkflow(
  resolveConversationWorkflowId,
  (input: WorkflowData<ResolveConversationStepInput>) => {
    const changes = resolveConversationStep(input)
    announceChanges(changes)
    return new WorkflowResponse(changes)
  }
)
