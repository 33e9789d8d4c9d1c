import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"
import { MEDUSA_PAYMENT_KEYS, queryKeys } from "../lib/query-keys"

/** Has every screen of the admin that shows payments read them again, Medusa's own included. */
export const useInvalidatePayments = () => {
  const queryClient = useQueryClient()
  return useCallback(
    () =>
      Promise.all(
        [queryKeys.all, ...MEDUSA_PAYMENT_KEYS].map((queryKey) => queryClient.invalidateQueries({ queryKey }))
      ),
    [queryClient]
  )
}
