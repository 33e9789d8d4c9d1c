import { useMutation, useQueryClient } from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { queryKeys } from "../lib/query-keys"

/**
 * A change of a transfer. Whatever comes of it, the screens read again: when it was refused, somebody else has changed
 * the transfer, and its new state says why.
 */
export const useTransferAction = <T = void>(action: (input: T) => Promise<unknown>, doneKey: string) => {
  const { t } = useCopy()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: action,
    onSuccess: () => {
      toast.success(t(doneKey))
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.all }),
        queryClient.invalidateQueries({ queryKey: queryKeys.dashboardOrders }),
      ]),
  })
}
