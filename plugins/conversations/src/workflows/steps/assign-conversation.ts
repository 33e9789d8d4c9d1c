import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"

export type AssignConversationStepInput = { conversation_id: string; user_id: string | null }

/** Assigns a conversation to an existing member of staff, or to nobody. */
export const assignConversationStep = createStep(
  "assign-conversation",
  async ({ conversation_id, user_id }: AssignConversationStepInput, { container }) => {
    if (user_id !== null) {
      const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { select: ["id"] })
      if (!user) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no user with id ${user_id}.`)
      }
    }
    const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
    return new StepResponse(await conversations.assign(conversation_id, user_id))
  }
)
