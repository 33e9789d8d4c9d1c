import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { handOverStep, type HandOverStepInput } from "./steps/hand-over"

export const handOverWorkflowId = "conversations-handover"

/**
 * Gives a conversation to a person (`human`), which silences the bot at once, or back to the bot, which answers from
 * the next message on. With `owner_version` it fails when somebody else was faster.
 *
 * @example
 * await engine.run("conversations-handover", {
 *   input: { conversation_id, owner: "human", reason: "agent", actor_id: "user_1" },
 * })
 */
export const handOverWorkflow = createWorkflow(handOverWorkflowId, (input: WorkflowData<HandOverStepInput>) => {
  const changes = handOverStep(input)
  announceChanges(changes)
  return new WorkflowResponse(changes)
})
