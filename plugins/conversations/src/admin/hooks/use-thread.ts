import { useQuery, useQueryClient } from "@tanstack/react-query"
import { listMessages } from "../lib/api"
import { pollInterval } from "../lib/poll-interval"
import { queryKeys } from "../lib/query-keys"
import { loadThread, type Thread } from "../thread/load-thread"
import type { LiveState } from "./use-inbox-socket"

/** The messages of a conversation. Every refetch catches up from what is there and never drops a loaded message. */
export const useThread = (conversationId: string, state: LiveState) => {
  const queryClient = useQueryClient()
  const queryKey = queryKeys.thread(conversationId)
  return useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      loadThread({
        fetchPage: (query) => listMessages(conversationId, query, signal),
        current: () => queryClient.getQueryData<Thread>(queryKey),
      }),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: pollInterval(state),
  })
}
