import { useQuery } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"

const getMyRole = async () => {
  const { me } = await sdk.client.fetch<{ me: { role: string | null } }>("/admin/staff-roles/me")
  return me.role
}

/**
 * May the signed-in member of staff move money? A shop without staff roles has no such question, and the server is
 * asked in any case.
 */
export const useCanAct = (): boolean => {
  const queryKey = ["payment-wompi", "role"]
  const role = useQuery({ queryKey, queryFn: getMyRole, retry: false, staleTime: 5 * 60_000 })
  return role.isSuccess ? role.data === "admin" : role.isError
}
