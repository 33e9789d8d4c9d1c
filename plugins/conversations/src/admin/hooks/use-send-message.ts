import { useMutation, useQueryClient } from "@tanstack/react-query"
import { sendMessage } from "../lib/api"
import { queryKeys } from "../lib/query-keys"
import type { Message } from "../lib/types"
import type { Thread } from "../thread/load-thread"
import { mergeMessages } from "../thread/merge-messages"

/** What one send needs to be shown, sent and sent again. */
export type SendVariables = { clientId: string; text: string; afterSequence: number; createdAt: string }

/**
 * Sends texts of a conversation one after the other, in the order they were written. What is under way or failed stays
 * in the mutation cache, where `usePendingSends` reads it.
 */
export const useSendMessage = (conversationId: string) => {
  const queryClient = useQueryClient()
  const { mutate } = useMutation<Message, Error, SendVariables>({
    mutationKey: queryKeys.send(conversationId),
    scope: { id: `conversations-send-${conversationId}` },
    mutationFn: ({ text, clientId }) => sendMessage(conversationId, { text, clientId }),
    gcTime: Infinity,
    onSuccess: (message) => {
      queryClient.setQueryData<Thread>(
        queryKeys.thread(conversationId),
        (thread) => thread && { ...thread, messages: mergeMessages(thread.messages, [message]) }
      )
      void queryClient.invalidateQueries({ queryKey: queryKeys.detail(conversationId) })
      void queryClient.invalidateQueries({ queryKey: queryKeys.lists })
    },
  })

  return {
    /** Sends a text that was just written. */
    send: (text: string) => {
      const messages = queryClient.getQueryData<Thread>(queryKeys.thread(conversationId))?.messages
      mutate({
        clientId: crypto.randomUUID(),
        text,
        afterSequence: messages?.at(-1)?.sequence ?? 0,
        createdAt: new Date().toISOString(),
      })
    },
    /** Sends a failed text again, as the same message. */
    retry: (variables: SendVariables) => mutate(variables),
  }
}
