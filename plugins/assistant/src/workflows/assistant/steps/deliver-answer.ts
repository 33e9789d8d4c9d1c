import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ANSWER_TURN_WORKFLOW, type AnswerTurnInput } from "../../../assistant/turn-contract"

export const deliverAnswerStepId = "deliver-answer"

/**
 * Hands the answer to whoever owns the conversation, who sends it. There is no compensation: the owner accepts it in
 * one transaction, and what a customer has been told cannot be taken back.
 */
export const deliverAnswerStep = createStep(deliverAnswerStepId, async (input: AnswerTurnInput, { container }) => {
  const { result } = await container.resolve(Modules.WORKFLOW_ENGINE).run(ANSWER_TURN_WORKFLOW, { input })
  return new StepResponse(result)
})
