import { useMutation, useQueryClient } from "@tanstack/react-query"
import { listMessages } from "../lib/api"
import { queryKeys } from "../lib/query-keys"
import { loadOlder, type Thread } from "../thread/load-thread"
import { useErrorToast } from "./use-error-toast"

/** Reads one more page of the past into a loaded thread. */
export const useOlderMessages = (conversationId: string) => {
  const queryClient = useQueryClient()
  const queryKey = queryKeys.thread(conversationId)
  return useMutation({
    mutationFn: () =>
      loadOlder({
        fetchPage: (query) => listMessages(conversationId, query),
        current: () => queryClient.getQueryData<Thread>(queryKey),
      }),
    onSuccess: (thread) => queryClient.setQueryData(queryKey, thread),
    onError: useErrorToast(),
  })
}
