import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { listDispatches } from "../lib/api"
import type { DispatchQuery } from "../lib/dispatch-address"

const POLL_MS = 12_000

/** A page of dispatches, kept up to date while somebody looks at it: react-query rests in a hidden tab. */
export const useDispatches = (query: DispatchQuery) =>
  useQuery({
    queryKey: queryKeys.dispatchList(query),
    queryFn: ({ signal }) => listDispatches(query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: POLL_MS,
  })
