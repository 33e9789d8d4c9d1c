import { useQuery } from "@tanstack/react-query"
import { getMyRole } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

/**
 * May the signed-in member of staff move money? A shop without staff roles has no such question, and the server is
 * asked in any case.
 */
export const useCanAct = (): boolean => {
  const role = useQuery({ queryKey: queryKeys.role, queryFn: getMyRole, retry: false, staleTime: 5 * 60_000 })
  return role.isSuccess ? role.data === "admin" : role.isError
}
