import { useQueries } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { listMoney } from "../lib/api"
import { AWAITS_MONEY } from "../lib/badges"

/** As many rows as the server gives at once. */
const LIMIT = 100

/** The orders that a transfer of the carrier may pay. */
export const useOpenMoney = () => {
  const pages = useQueries({
    queries: [...AWAITS_MONEY].map((state) => {
      const query = { state, limit: LIMIT, offset: 0 }
      return {
        queryKey: queryKeys.reconciliationList(query),
        queryFn: ({ signal }: { signal: AbortSignal }) => listMoney(query, signal),
        staleTime: 0,
      }
    }),
  })
  return {
    rows: pages.flatMap(({ data }) => data?.rows ?? []),
    count: pages.reduce((sum, { data }) => sum + (data?.count ?? 0), 0),
    isPending: pages.some(({ isPending }) => isPending),
    error: pages.find(({ error, data }) => error && !data)?.error ?? null,
    refetch: () => void Promise.all(pages.map(({ refetch }) => refetch())),
  }
}
