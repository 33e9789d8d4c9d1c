import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { markRead } from "../lib/api"
import { queryKeys } from "../lib/query-keys"
import { usePageVisible } from "./use-page-visible"

/** Marks an open conversation as read, once somebody can see it and whenever more comes in. */
export const useMarkRead = (conversationId: string, unreadCount: number): void => {
  const queryClient = useQueryClient()
  const isVisible = usePageVisible()
  const { mutate } = useMutation({
    mutationFn: () => markRead(conversationId),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.detail(conversationId) }),
        queryClient.invalidateQueries({ queryKey: queryKeys.lists }),
      ]),
  })

  useEffect(() => {
    if (isVisible && unreadCount > 0) {
      mutate()
    }
  }, [isVisible, unreadCount, mutate])
}
