import { handOver } from "../lib/api"
import { useConversationAction } from "./use-conversation-action"

/** Lets the assistant answer from the customer's next message on. */
export const useReturnToAssistant = (conversationId: string) =>
  useConversationAction(conversationId, () => handOver(conversationId, "bot"))
