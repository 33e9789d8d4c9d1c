import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"
import { useCopy } from "../lib/use-copy"
import type { Action } from "./types"
import { WITHDRAWALS_KEY } from "./use-withdrawals"

type Decision = { id: string; action: Action; body?: Record<string, string> }

/** Decides on a withdrawal. Whatever comes of it the list is read again: when it was refused, somebody else decided. */
export const useDecide = (onDone: () => void) => {
  const { t } = useCopy()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, action, body = {} }: Decision) =>
      sdk.client.fetch(`/admin/withdrawals/${id}/${action}`, { method: "POST", body }),
    onSuccess: (_, { action }) => {
      toast.success(t(`withdrawals.done.${action}`))
      onDone()
    },
    onError: (error) => toast.error(t("withdrawals.failed"), { description: error.message }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: WITHDRAWALS_KEY }),
  })
}
