import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"

export type ReadTurnStepInput = { turn_id: string; history_limit: number }

/** Reads what a turn asks and what was said before it. */
export const readTurnStep = createStep("read-turn", async (input: ReadTurnStepInput, { container }) => {
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  return new StepResponse(await conversations.readTurn(input.turn_id, input.history_limit))
})
