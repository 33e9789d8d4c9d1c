import { useQuery } from "@tanstack/react-query"
import { carriersQuery } from "./use-carriers"

/** What a carrier calls itself; its code until that is known, or for one that the shop has no longer. */
export const useCarrierName = (code: string | null): string | null => {
  const { data } = useQuery({
    ...carriersQuery,
    select: ({ carriers }) => carriers.find((carrier) => carrier.code === code)?.name,
  })
  return data ?? code
}
