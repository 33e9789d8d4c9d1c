import { useQuery } from "@tanstack/react-query"
import { getTransaction } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

/** A transaction with everything that happened to it. `null` asks for none. */
export const useTransaction = (id: string | null) =>
  useQuery({
    queryKey: queryKeys.transaction(id ?? ""),
    queryFn: ({ signal }) => getTransaction(id ?? "", signal),
    enabled: id !== null,
    staleTime: 0,
    refetchOnWindowFocus: true,
  })
