import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { listTransactions, type ListTransactionsQuery } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

/** A page of transactions, kept up to date while somebody looks at it. */
export const useTransactions = (query: ListTransactionsQuery) =>
  useQuery({
    queryKey: queryKeys.list(query),
    queryFn: ({ signal }) => listTransactions(query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: 30_000,
  })
