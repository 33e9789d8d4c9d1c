import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { assignConversationStep, type AssignConversationStepInput } from "./steps/assign-conversation"

export const assignConversationWorkflowId = "conversations-assign"

/**
 * Makes a member of staff responsible for a conversation, or nobody (`user_id: null`).
 *
 * @example
 * await assignConversationWorkflow(container).run({ input: { conversation_id, user_id } })
 */
export const assignConversationWorkflow = createWorkflow(
  assignConversationWorkflowId,
  (input: WorkflowData<AssignConversationStepInput>) => {
    const changes = assignConversationStep(input)
    announceChanges(changes)
    return new WorkflowResponse(changes)
  }
)
