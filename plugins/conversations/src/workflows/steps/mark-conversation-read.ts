import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"

export type MarkConversationReadStepInput = { conversation_id: string }

/** Nothing in the conversation is unread any more. */
export const markConversationReadStep = createStep(
  "mark-conversation-read",
  async (input: MarkConversationReadStepInput, { container }) => {
    const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
    return new StepResponse(await conversations.markRead(input.conversation_id))
  }
)
