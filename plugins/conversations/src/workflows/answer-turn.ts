import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { answerTurnStep, type AnswerTurnStepInput } from "./steps/answer-turn"

export const answerTurnWorkflowId = "conversations-answer-turn"

/**
 * Answers a turn that `conversations-read-turn` has read: writes the messages to the outbox, hands the conversation
 * over if asked, and closes the turn, all in one transaction. A late or second answer, or one for another owner, does
 * nothing and returns `{ accepted: false }`.
 *
 * @example
 * const { result } = await engine.run("conversations-answer-turn", {
 *   input: { turn_id, owner_version, messages: [{ text: "El roll-on cuesta $35.900." }] },
 * })
 */
export const answerTurnWorkflow = createWorkflow(answerTurnWorkflowId, (input: WorkflowData<AnswerTurnStepInput>) => {
  const answered = answerTurnStep(input)
  announceChanges(answered.changes)
  return new WorkflowResponse(
    transform({ answered }, (data) => ({
      accepted: data.answered.accepted,
      message_ids: data.answered.changes.messages.map((message) => message.message_id),
    }))
  )
})
