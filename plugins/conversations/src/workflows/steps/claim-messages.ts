import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { addChanges, noChanges, type OutboundMessage } from "../../types"

/** Takes due messages of every number, each within its rate. */
export const claimMessagesStep = createStep("claim-messages", async (_: void, { container }) => {
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  const numbers = await conversations.numbersWithDueMessages()
  const messages: OutboundMessage[] = []
  const changes = noChanges()
  for (const number of numbers) {
    const claimed = await conversations.claimMessages(number)
    messages.push(...claimed.messages)
    addChanges(changes, claimed.changes)
  }
  return new StepResponse({ numbers: numbers.length, messages, changes })
})
