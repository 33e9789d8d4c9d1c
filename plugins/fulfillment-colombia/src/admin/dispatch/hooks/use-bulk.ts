import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { queryKeys } from "../../lib/query-keys"
import { getBulk } from "../lib/api"

const POLL_MS = 1_500

/** A bulk as the server goes through it; what it changed is read again as it goes. */
export const useBulk = (id: string | null) => {
  const queryClient = useQueryClient()
  const bulk = useQuery({
    queryKey: queryKeys.bulk(id ?? ""),
    queryFn: ({ signal }) => getBulk(id ?? "", signal),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === "done" ? false : POLL_MS),
  })
  const { state, done, failed } = bulk.data ?? {}

  useEffect(() => {
    if (state) {
      void queryClient.invalidateQueries({ queryKey: queryKeys.dispatches })
      void queryClient.invalidateQueries({ queryKey: queryKeys.bulks, exact: true })
    }
  }, [queryClient, state, done, failed])

  return bulk
}
