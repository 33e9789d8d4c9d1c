import { useQuery } from "@tanstack/react-query"
import { getCurrentUserId } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

/** Id of the signed-in member of staff. */
export const useCurrentUserId = (): string | undefined =>
  useQuery({ queryKey: queryKeys.currentUser, queryFn: getCurrentUserId, staleTime: Infinity }).data
