import { toast } from "@medusajs/ui"
import { resolve } from "../lib/api"
import { useConversationAction } from "./use-conversation-action"
import { useCopy } from "./use-copy"

/** Ends a conversation until the customer writes again. */
export const useResolveConversation = (conversationId: string) => {
  const { t } = useCopy()
  return useConversationAction(conversationId, async () => {
    await resolve(conversationId)
    toast.success(t("resolve.done"))
  })
}
