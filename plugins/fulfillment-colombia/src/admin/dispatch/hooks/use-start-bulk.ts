import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useErrorToast } from "../../hooks/use-error-toast"
import { queryKeys } from "../../lib/query-keys"
import { startBulk } from "../lib/api"
import type { Bulk, BulkRequest } from "../types"

/** Hands work to the server, which does it whether or not this page stays open. */
export const useStartBulk = (onStarted: (bulk: Bulk) => void) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (request: BulkRequest) => startBulk(request),
    onSuccess: (bulk) => {
      queryClient.setQueryData(queryKeys.bulk(bulk.id), bulk)
      onStarted(bulk)
    },
    onError: useErrorToast(),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: queryKeys.bulks, exact: true }),
  })
}
