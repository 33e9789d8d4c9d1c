import { useQuery } from "@tanstack/react-query"
import { sdk } from "./sdk"

/** The role of the signed-in member of staff; `null` until it is known. The server is asked again in any case. */
export const useRole = (): string | null => {
  const role = useQuery({
    queryKey: ["store", "role"],
    queryFn: async () => (await sdk.client.fetch<{ me: { role: string | null } }>("/admin/staff-roles/me")).me.role,
    retry: false,
    staleTime: 5 * 60_000,
  })
  return role.data ?? null
}
