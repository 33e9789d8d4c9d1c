import { assign, handOver } from "../lib/api"
import type { Conversation } from "../lib/types"
import { useConversationAction } from "./use-conversation-action"

/** Makes the signed-in agent the one who answers: out of the assistant's hands, or of nobody's, or of a colleague's. */
export const useTakeControl = (conversation: Conversation, currentUserId: string | undefined) =>
  useConversationAction(conversation.id, async () => {
    if (conversation.owner === "bot") {
      return handOver(conversation.id, "human")
    }
    return currentUserId ? assign(conversation.id, currentUserId) : undefined
  })
