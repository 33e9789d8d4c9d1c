import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { queryKeys } from "../lib/query-keys"
import type { MessageStatus } from "../lib/types"
import type { Thread } from "../thread/load-thread"
import { applyStatus } from "../thread/merge-messages"
import { endedWithoutDelivery } from "../thread/message-status"
import type { Live } from "./use-inbox-socket"

const JOIN_TIMEOUT_MS = 2_000

/** A fetch that was under way when the event came may have missed its message; the next one cannot. */
const CATCH_UP_ATTEMPTS = 3

/** Follows one conversation over the socket; what the socket could not tell is read over HTTP. */
export const useLiveThread = ({ socket, state }: Live, conversationId: string): void => {
  const queryClient = useQueryClient()

  useEffect(() => {
    if (!socket || state !== "live") {
      return
    }
    const queryKey = queryKeys.thread(conversationId)
    const refetch = () => queryClient.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false })
    const knows = (sequence: number) =>
      queryClient.getQueryData<Thread>(queryKey)?.messages.some((message) => message.sequence === sequence)

    const catchUp = async () => {
      if (queryClient.isFetching({ queryKey, exact: true })) {
        await refetch()
      }
      await refetch()
    }

    const onMessage = async (event: { conversation_id: string; sequence: number }) => {
      if (event.conversation_id !== conversationId) {
        return
      }
      for (let attempt = 0; attempt < CATCH_UP_ATTEMPTS && !knows(event.sequence); attempt++) {
        await refetch()
      }
    }

    const onStatus = (event: { conversation_id: string; message_id: string; status: MessageStatus }) => {
      if (event.conversation_id !== conversationId) {
        return
      }
      queryClient.setQueryData<Thread>(
        queryKey,
        (thread) => thread && { ...thread, messages: applyStatus(thread.messages, event.message_id, event.status) }
      )
      if (endedWithoutDelivery(event.status)) {
        // The event carries no reason.
        void catchUp()
      }
    }

    socket.on("new_message", onMessage)
    socket.on("message_status", onStatus)
    // Only what is read after the server has let us in is sure to meet the first event without a gap.
    socket.timeout(JOIN_TIMEOUT_MS).emit("join_session", { id: conversationId }, () => void catchUp())
    return () => {
      socket.off("new_message", onMessage)
      socket.off("message_status", onStatus)
      socket.emit("leave_session", { id: conversationId })
    }
  }, [socket, state, conversationId, queryClient])
}
