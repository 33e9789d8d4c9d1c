import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { listExceptions } from "../lib/api"
import type { ExceptionQuery } from "../lib/exception-address"

const POLL_MS = 15_000

/** A page of novedades, kept up to date while somebody looks at it. */
export const useExceptions = (query: ExceptionQuery) =>
  useQuery({
    queryKey: queryKeys.exceptionList(query),
    queryFn: ({ signal }) => listExceptions(query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: POLL_MS,
  })
