import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { addChanges, noChanges } from "../../types"

/** Takes the turns whose bell is due, and hands those to a person that nobody has answered. */
export const claimTurnsStep = createStep("claim-turns", async ({ limit }: { limit: number }, { container }) => {
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  const turnIds = await conversations.claimDueTurns(limit)
  const changes = noChanges()
  for (const turnId of await conversations.listGivenUpTurns(limit)) {
    addChanges(changes, await conversations.giveUpTurn(turnId))
  }
  return new StepResponse({ turn_ids: turnIds, changes })
})
