import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ComposedReply } from "../../../assistant/agent/types"
import type { AnswerTurnInput, OpenTurn } from "../../../assistant/turn-contract"
import { composeReplyStep } from "../steps/compose-reply"
import { deliverAnswerStep } from "../steps/deliver-answer"
import { readTurnStep } from "../steps/read-turn"

export const answerTurnWorkflowId = "assistant-answer-turn"

const toAnswer = ({ turn, reply }: { turn: OpenTurn; reply: ComposedReply }): AnswerTurnInput => ({
  turn_id: turn.turn_id,
  owner_version: turn.owner_version,
  messages: [{ text: reply.reply }],
  ...(reply.handover ? { handover: reply.handover } : {}),
})

/**
 * Answers a turn of a conversation, or hands it to a person. A turn that is closed is left alone, so that the same
 * event may arrive twice.
 *
 * @example
 * await answerTurnWorkflow(container).run({ input: { turn_id: "turn_1" } })
 */
export const answerTurnWorkflow = createWorkflow(answerTurnWorkflowId, (input: { turn_id: string }) => {
  const turn = readTurnStep(input)

  const answer = when("turn-is-open", { turn }, ({ turn }) => turn !== null).then(() => {
    const question = transform({ turn }, ({ turn }) => ({
      question: (turn as OpenTurn).question,
      history: (turn as OpenTurn).history,
    }))
    const reply = composeReplyStep(question)
    return deliverAnswerStep(
      transform({ turn, reply }, ({ turn, reply }) => toAnswer({ turn: turn as OpenTurn, reply }))
    )
  })

  return new WorkflowResponse(answer)
})
