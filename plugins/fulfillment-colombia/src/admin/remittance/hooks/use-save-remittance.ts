import { formatPesos } from "@kaiu/medusa-kit/browser"
import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { queryKeys } from "../../lib/query-keys"
import { createRemittance } from "../lib/api"

/** Books a transfer of the carrier. */
export const useSaveRemittance = () => {
  const { t } = useCopy()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: createRemittance,
    onSuccess: ({ reference, total }) =>
      toast.success(t("remittance.form.done", { reference, amount: formatPesos(total) })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.reconciliation }),
  })
}
