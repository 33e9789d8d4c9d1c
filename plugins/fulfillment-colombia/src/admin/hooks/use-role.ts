import { useQuery } from "@tanstack/react-query"
import { getMyRole } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

type Role = "admin" | "support" | "warehouse"

/**
 * The role of the signed-in member of staff. A shop without staff roles has no such question: everybody is `admin`, and
 * the server is asked in any case. `null` until it is known, or for somebody who has none.
 */
export const useRole = (): Role | null => {
  const role = useQuery({ queryKey: queryKeys.role, queryFn: getMyRole, retry: false, staleTime: 5 * 60_000 })
  return role.isError ? "admin" : ((role.data as Role | null | undefined) ?? null)
}
