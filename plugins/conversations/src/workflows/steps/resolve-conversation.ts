import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"

export type ResolveConversationStepInput = { conversation_id: string }

/** Closes a conversation; the customer's next message opens it again. */
export const resolveConversationStep = createStep(
  "resolve-conversation",
  async (input: ResolveConversationStepInput, { container }) => {
    const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
    return new StepResponse(await conversations.resolve(input.conversation_id))
  }
)
