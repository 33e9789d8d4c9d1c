import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { listConversations } from "../lib/api"
import { CONVERSATION_FILTERS, type ConversationFilter } from "../lib/filters"
import { pollInterval } from "../lib/poll-interval"
import { queryKeys } from "../lib/query-keys"
import type { LiveState } from "./use-inbox-socket"

const PAGE_SIZE = 30

/** The conversations of a filter and a search, newest first, page after page. */
export const useConversations = (filter: ConversationFilter, q: string, state: LiveState) => {
  const query = useInfiniteQuery({
    queryKey: queryKeys.list(filter, q),
    queryFn: ({ pageParam, signal }) =>
      listConversations(
        { limit: PAGE_SIZE, offset: pageParam, q: q || undefined, ...CONVERSATION_FILTERS[filter] },
        signal
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => {
      const next = page.offset + page.conversations.length
      return page.conversations.length > 0 && next < page.count ? next : undefined
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: pollInterval(state),
  })
  // A conversation that rises to the top between two pages is on both.
  const conversations = useMemo(
    () => [...new Map(query.data?.pages.flatMap((page) => page.conversations.map((item) => [item.id, item]))).values()],
    [query.data]
  )
  return { ...query, conversations }
}
