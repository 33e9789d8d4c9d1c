import { useQuery } from "@tanstack/react-query"
import { getConversation } from "../lib/api"
import { pollInterval } from "../lib/poll-interval"
import { queryKeys } from "../lib/query-keys"
import type { LiveState } from "./use-inbox-socket"

/** One conversation: who it is with, who answers, how it stands. */
export const useConversation = (id: string, state: LiveState) =>
  useQuery({
    queryKey: queryKeys.detail(id),
    queryFn: ({ signal }) => getConversation(id, signal),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: pollInterval(state),
  })
