import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { coalesce } from "../lib/coalesce"
import { queryKeys } from "../lib/query-keys"
import type { Live } from "./use-inbox-socket"

const REFRESH_GAP_MS = 400

/** Keeps the list and the open conversation's head fresh while events arrive, and after every reconnect. */
export const useLiveLists = ({ socket, state }: Live): void => {
  const queryClient = useQueryClient()

  useEffect(() => {
    if (!socket || state !== "live") {
      return
    }
    const refresh = coalesce(
      () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: queryKeys.lists }),
          queryClient.invalidateQueries({ queryKey: queryKeys.details }),
        ]),
      REFRESH_GAP_MS
    )
    const events = ["chat_list_update", "session_new", "session_update", "new_message"] as const
    events.forEach((event) => socket.on(event, refresh))
    refresh()
    return () => {
      events.forEach((event) => socket.off(event, refresh))
      refresh.cancel()
    }
  }, [socket, state, queryClient])
}
